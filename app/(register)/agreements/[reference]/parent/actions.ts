'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { parent } from './deed'

export const checkParent = formAction(keep(parent))
