'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { roleChange } from '../deed'

export const recordRoleChange = formAction(record(roleChange))
