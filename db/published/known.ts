import { z } from 'zod'
import { parsePartialDay } from '@/lib/dates/partial-day'

/** A date as far as a published source knows it. */
export const known = z.string().transform((text, context) => parsePartialDay(text) ?? trouble(context))

export function trouble(context: z.core.$RefinementCtx<string>): never {
  context.addIssue({ code: 'custom', message: 'Not a date' })
  return z.NEVER
}
