'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { replacement } from './deed'

export const checkReplacement = formAction(keep(replacement))
