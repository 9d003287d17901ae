'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { extension } from '../deed'

export const recordExtension = formAction(record(extension))
