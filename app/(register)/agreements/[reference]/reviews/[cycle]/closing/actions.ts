'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { closing } from './deed'

export const checkReviewClosing = formAction(keep(closing))
