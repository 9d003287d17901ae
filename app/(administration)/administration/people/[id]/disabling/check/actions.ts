'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { disabling } from '../deed'

export const recordDisabling = formAction(record(disabling))
