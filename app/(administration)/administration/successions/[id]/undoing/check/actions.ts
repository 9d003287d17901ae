'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { undoing } from '../deed'

export const recordUndoing = formAction(record(undoing))
