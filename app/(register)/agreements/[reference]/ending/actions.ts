'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { ending } from './deed'

export const checkEnding = formAction(keep(ending))
