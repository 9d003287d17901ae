'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftOriginal } from './deed'

export const saveOriginal = formAction(save(draftOriginal))
