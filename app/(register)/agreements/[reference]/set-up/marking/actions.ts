'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftMarking } from './deed'

export const saveMarking = formAction(save(draftMarking))
