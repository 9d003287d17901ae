'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { settingUp } from '../deed'

export const recordSettingUp = formAction(record(settingUp))
