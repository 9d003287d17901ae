'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { leaving } from './deed'

export const checkBodyLeaving = formAction(keep(leaving))
