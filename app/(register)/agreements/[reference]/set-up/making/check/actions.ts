'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { making } from '../deed'

export const recordMaking = formAction(record(making))
