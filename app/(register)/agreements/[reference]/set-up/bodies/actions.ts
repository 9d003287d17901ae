'use server'

import { formAction } from '@/lib/forms/form-action'
import { save } from '@/lib/forms/task'
import { draftBodies } from './task'

export const saveBodies = formAction(save(draftBodies))
