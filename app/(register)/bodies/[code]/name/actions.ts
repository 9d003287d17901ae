'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { renaming } from './deed'

export const checkBodyName = formAction(keep(renaming))
