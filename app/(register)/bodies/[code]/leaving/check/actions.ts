'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { leaving } from '../deed'

export const recordBodyLeaving = formAction(record(leaving))
