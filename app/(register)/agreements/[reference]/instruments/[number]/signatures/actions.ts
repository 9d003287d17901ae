'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { signing } from './deed'

export const checkSigning = formAction(keep(signing))
