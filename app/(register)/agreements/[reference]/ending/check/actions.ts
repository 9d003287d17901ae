'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { ending } from '../deed'

export const recordEnding = formAction(record(ending))
