'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { lapse } from './deed'

export const checkLapse = formAction(keep(lapse))
