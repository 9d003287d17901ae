'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { renaming } from '../deed'

export const recordBodyName = formAction(record(renaming))
