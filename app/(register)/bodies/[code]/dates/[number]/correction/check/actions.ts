'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { dateCorrection } from '../deed'

export const recordBodyDateCorrection = formAction(record(dateCorrection))
