'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { making } from './deed'

export const checkMaking = formAction(keep(making))
