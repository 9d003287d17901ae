'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { direction } from '../deed'

export const recordAgreementDirection = formAction(record(direction))
