'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { details } from './deed'

export const checkDetails = formAction(keep(details))
