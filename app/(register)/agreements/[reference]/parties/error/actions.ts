'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { voiding } from './deed'

export const checkVoiding = formAction(keep(voiding))
