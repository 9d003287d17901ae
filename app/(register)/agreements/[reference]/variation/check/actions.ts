'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { variation } from '../deed'

export const recordVariation = formAction(record(variation))
