'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { decision } from '../deed'

export const recordDecision = formAction(record(decision))
