'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { disabling } from './deed'

export const checkDisabling = formAction(keep(disabling))
