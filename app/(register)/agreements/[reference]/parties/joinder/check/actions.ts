'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { joinder } from '../deed'

export const recordJoinder = formAction(record(joinder))
