'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { merger } from '../deed'

export const recordMerger = formAction(record(merger))
