'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { joining } from './deed'

export const checkBodyJoining = formAction(keep(joining))
