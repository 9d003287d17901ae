'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { decision } from './deed'

export const checkDecision = formAction(keep(decision))
