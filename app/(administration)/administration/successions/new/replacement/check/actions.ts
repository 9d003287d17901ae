'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { replacement } from '../deed'

export const recordReplacement = formAction(record(replacement))
