'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftDetails } from './task'

export const saveDetails = formAction(save(draftDetails))
