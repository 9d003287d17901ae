'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftDetails } from './deed'

export const saveDetails = formAction(save(draftDetails))
