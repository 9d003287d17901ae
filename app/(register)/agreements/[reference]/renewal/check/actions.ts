'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { renewal } from '../deed'

export const recordRenewal = formAction(record(renewal))
