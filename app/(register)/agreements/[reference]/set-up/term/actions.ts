'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftTerm } from './deed'

export const saveTerm = formAction(save(draftTerm))
