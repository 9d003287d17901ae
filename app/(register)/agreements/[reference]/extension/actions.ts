'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { extension } from './deed'

export const checkExtension = formAction(keep(extension))
