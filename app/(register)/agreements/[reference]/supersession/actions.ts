'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { supersession } from './deed'

export const checkSupersession = formAction(keep(supersession))
