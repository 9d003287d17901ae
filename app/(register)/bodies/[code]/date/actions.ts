'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { dating } from './deed'

export const checkBodyDate = formAction(keep(dating))
