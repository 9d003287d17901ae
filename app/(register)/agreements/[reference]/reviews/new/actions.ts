'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { opening } from './deed'

export const checkReviewOpening = formAction(keep(opening))
