'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { variation } from './deed'

export const checkVariation = formAction(keep(variation))
