'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { missingParties } from './deed'

export const checkMissingParties = formAction(keep(missingParties))
