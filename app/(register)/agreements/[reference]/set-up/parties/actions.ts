'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftParties } from './deed'

export const saveParties = formAction(save(draftParties))
