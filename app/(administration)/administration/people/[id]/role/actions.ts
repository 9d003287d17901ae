'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { roleChange } from './deed'

export const checkRoleChange = formAction(keep(roleChange))
