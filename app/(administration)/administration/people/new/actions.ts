'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { invitation } from './deed'

export const checkInvitation = formAction(keep(invitation))
