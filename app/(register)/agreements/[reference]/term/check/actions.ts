'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { term } from '../deed'

export const recordAgreementTerm = formAction(record(term))
