'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftBodies } from './deed'

export const saveBodies = formAction(save(draftBodies))
