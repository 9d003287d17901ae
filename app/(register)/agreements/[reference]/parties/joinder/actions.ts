'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { joinder } from './deed'

export const checkJoinder = formAction(keep(joinder))
