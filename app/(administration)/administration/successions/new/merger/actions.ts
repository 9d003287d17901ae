'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { merger } from './deed'

export const checkMerger = formAction(keep(merger))
