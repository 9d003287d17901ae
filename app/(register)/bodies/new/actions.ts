'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { bodyCreation } from './deed'

export const checkNewBody = formAction(keep(bodyCreation))
