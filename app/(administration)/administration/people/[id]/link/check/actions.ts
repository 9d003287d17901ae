'use server'

import { record } from '@/lib/forms/deed'
import { formAction } from '@/lib/forms/form-action'
import { linkRenewal } from '../deed'

export const recordLinkRenewal = formAction(record(linkRenewal))
