'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { renewal } from './deed'

export const checkRenewal = formAction(keep(renewal))
