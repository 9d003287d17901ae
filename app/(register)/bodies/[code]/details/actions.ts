'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { detailsChange } from './deed'

export const checkBodyDetails = formAction(keep(detailsChange))
