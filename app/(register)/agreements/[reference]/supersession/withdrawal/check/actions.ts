'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { withdrawal } from '../deed'

export const recordSupersessionWithdrawal = formAction(record(withdrawal))
