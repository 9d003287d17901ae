'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { details } from '../deed'

export const recordDetails = formAction(record(details))
