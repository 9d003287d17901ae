'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { detailsChange } from '../deed'

export const recordBodyDetails = formAction(record(detailsChange))
