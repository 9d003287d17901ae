'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { enabling } from './deed'

export const checkEnabling = formAction(keep(enabling))
