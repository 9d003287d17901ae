'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { direction } from './deed'

export const checkDirection = formAction(keep(direction))
