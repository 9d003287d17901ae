'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { missingParties } from '../deed'

export const recordMissingParties = formAction(record(missingParties))
