'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { enabling } from '../deed'

export const recordEnabling = formAction(record(enabling))
