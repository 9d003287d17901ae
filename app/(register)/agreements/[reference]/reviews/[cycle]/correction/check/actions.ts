'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { correction } from '../deed'

export const recordDecisionCorrection = formAction(record(correction))
