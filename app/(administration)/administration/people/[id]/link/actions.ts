'use server'

import { keep } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { linkRenewal } from './deed'

export const checkLinkRenewal = formAction(keep(linkRenewal))
