'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { signing } from '../deed'

export const recordSigning = formAction(record(signing))
