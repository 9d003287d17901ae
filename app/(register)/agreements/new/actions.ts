'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { settingUp } from './deed'

export const checkSettingUp = formAction(keep(settingUp))
