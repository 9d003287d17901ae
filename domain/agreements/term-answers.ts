import { z } from 'zod'
import { wholeDayWhen } from '@/lib/dates/schema'
import { type END_KINDS, NOTICE_KINDS, noticeFrom, termEndFrom } from './instrument'

const NOTICE_MONTHS = 'Notice period must be a whole number of months from 1 to 120'

type EndKind = (typeof END_KINDS)[number]

/** When a term ends, as a form asks for it: one of these kinds, and the day where it is one. */
export function endAnswer<const Kinds extends readonly [EndKind, ...EndKind[]]>(kinds: Kinds) {
  return z
    .object({ endKind: z.enum(kinds, 'Select when the term ends') })
    .and(wholeDayWhen('endOn', 'End date', (typed) => typed.endKind === 'on'))
    .transform(({ endKind, endOn }) => ({ end: termEndFrom(endKind, endOn) }))
}

/** What notice a party may leave by, as a form asks for it: `select` says that one of the answers must be chosen. */
export function noticeAnswer(select: string) {
  return z
    .object({ noticeKind: z.enum(NOTICE_KINDS, select) })
    .and(z.looseObject({}).transform(noticeMonths))
    .transform(({ noticeKind, noticeMonths: months }) => ({ notice: noticeFrom(noticeKind, months) }))
}

/** Months of notice, asked for only where a party may leave by some. */
export function noticeMonths(typed: Record<string, unknown>, context: z.core.$RefinementCtx) {
  if (typed.noticeKind !== 'months') return { noticeMonths: null }
  const months = Number(String(typed.noticeMonths ?? '').trim() || Number.NaN)
  if (Number.isInteger(months) && months >= 1 && months <= 120) return { noticeMonths: months }
  context.addIssue({ code: 'custom', message: NOTICE_MONTHS, path: ['noticeMonths'] })
  return z.NEVER
}
