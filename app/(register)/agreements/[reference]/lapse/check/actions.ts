'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { lapse } from '../deed'

export const recordLapse = formAction(record(lapse))
