import { z } from 'zod'
import { partialDayField, wholeDayWhen } from '@/lib/dates/schema'
import { wholeNumber } from '../text'
import { type END_KINDS, NOTICE_KINDS, noticeFrom, termEndFrom } from './instrument'

const NO_END_DATE = 'End date must be empty, or the term must end on a day'
const NO_MONTHS = 'Months of notice must be empty, or a party may leave by notice'
const NOTICE_MONTHS = 'Notice period must be a whole number of months from 1 to 120'

type EndKind = (typeof END_KINDS)[number]

/** When a term ends, as a form asks for it: one of these kinds, and the day where it is one. */
export function endAnswer<const Kinds extends readonly [EndKind, ...EndKind[]]>(kinds: Kinds) {
  return z
    .object({ endKind: z.enum(kinds, 'Select when the term ends') })
    .and(wholeDayWhen('endOn', 'End date', (typed) => typed.endKind === 'on'))
    .and(z.looseObject({}).transform(noEndDate))
    .transform(({ endKind, endOn }) => ({ end: termEndFrom(endKind, endOn) }))
}

/** What notice a party may leave by, as a form asks for it: `select` says that one of the answers must be chosen. */
export function noticeAnswer(select: string) {
  return z
    .object({ noticeKind: z.enum(NOTICE_KINDS, select) })
    .and(z.looseObject({}).transform(noticeMonths))
    .transform(({ noticeKind, noticeMonths: months }) => ({ notice: noticeFrom(noticeKind, months) }))
}

/** A date that was typed is not passed over: it and the end without a date cannot both be meant. */
function noEndDate(typed: Record<string, unknown>, context: z.core.$RefinementCtx) {
  if (typed.endKind !== 'until ended' && typed.endKind !== 'not recorded') return {}
  if (partialDayField('End date').safeParse(typed.endOn).data !== null)
    context.addIssue({ code: 'custom', message: NO_END_DATE, path: ['endOn'] })
  return {}
}

/** Months of notice, asked for only where a party may leave by some. */
export function noticeMonths(typed: Record<string, unknown>, context: z.core.$RefinementCtx) {
  if (typed.noticeKind !== 'months') {
    if (typed.noticeMonths) context.addIssue({ code: 'custom', message: NO_MONTHS, path: ['noticeMonths'] })
    return { noticeMonths: null }
  }
  const read = wholeNumber(NOTICE_MONTHS).safeParse(typed.noticeMonths)
  const months = read.data ?? 0
  if (months >= 1 && months <= 120) return { noticeMonths: months }
  context.addIssue({ code: 'custom', message: NOTICE_MONTHS, path: ['noticeMonths'] })
  return z.NEVER
}
