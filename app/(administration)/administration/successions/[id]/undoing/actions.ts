'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { undoing } from './deed'

export const checkUndoing = formAction(keep(undoing))
