'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { withdrawal } from './deed'

export const checkSupersessionWithdrawal = formAction(keep(withdrawal))
