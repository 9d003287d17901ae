import type { Day } from '@/lib/dates/day'
import { dayInWords } from '@/lib/dates/words'
import { isMaintenanceReason, sayWhyNotMaintain } from './maintenance-words'

/** The reasons that any deed on an agreement may be refused for. */
type Common = { reason: string; end?: Day }

/** The sentence of a refusal that several deeds share, for the form as a whole. */
export function sayCommonRefusal({ reason }: Common): string {
  if (isMaintenanceReason(reason)) return sayWhyNotMaintain(reason)
  return SHARED[reason] ?? 'Nothing was recorded. Open the agreement again and retry.'
}

const SHARED: Record<string, string> = {
  'not found': 'There is no such agreement, or you may not see it. Nothing was recorded.',
  'answers gone':
    'These answers are no longer kept. Answers are kept for 7 days, the last 20 of each form, for the person who gave them. Fill in the form again.',
  'changed since':
    'The agreement was changed while you were filling this in. Nothing was recorded. Compare what changed with your answers below.',
}

/** "must be after 17 September 2020". */
export function mustBeAfter(day: Day): string {
  return `must be after ${dayInWords(day)}`
}
