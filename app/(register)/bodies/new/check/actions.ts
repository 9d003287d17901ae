'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { bodyCreation } from '../deed'

export const recordNewBody = formAction(record(bodyCreation))
