'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { joining } from '../deed'

export const recordBodyJoining = formAction(record(joining))
