'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { term } from './deed'

export const checkTerm = formAction(keep(term))
