'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { correction } from './deed'

export const checkInstrumentCorrection = formAction(keep(correction))
