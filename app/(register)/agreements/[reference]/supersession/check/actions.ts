'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { supersession } from '../deed'

export const recordSupersession = formAction(record(supersession))
