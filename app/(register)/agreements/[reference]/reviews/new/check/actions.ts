'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { opening } from '../deed'

export const recordReviewOpening = formAction(record(opening))
