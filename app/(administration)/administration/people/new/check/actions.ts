'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { invitation } from '../deed'

export const recordInvitation = formAction(record(invitation))
