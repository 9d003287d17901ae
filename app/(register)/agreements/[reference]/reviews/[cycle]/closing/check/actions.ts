'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { closing } from '../deed'

export const recordReviewClosing = formAction(record(closing))
