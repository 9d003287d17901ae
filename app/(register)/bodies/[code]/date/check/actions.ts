'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { dating } from '../deed'

export const recordDateOfBody = formAction(record(dating))
