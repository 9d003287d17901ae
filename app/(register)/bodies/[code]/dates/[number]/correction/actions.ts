'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { dateCorrection } from './deed'

export const checkBodyDateCorrection = formAction(keep(dateCorrection))
