'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { voiding } from '../deed'

export const recordVoiding = formAction(record(voiding))
