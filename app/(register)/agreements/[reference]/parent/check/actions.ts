'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { parent } from '../deed'

export const recordParent = formAction(record(parent))
