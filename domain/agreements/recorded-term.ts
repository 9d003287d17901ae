import { z } from 'zod'
import { type Day, plusDays } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { partialDayField, wholeDayWhen } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalLine } from '../text'
import { lastOfEnds } from './gap'
import {
  END_KINDS,
  INSTRUMENT_FORMS,
  type Instrument,
  lastDay,
  NOTICE_KINDS,
  noticeFrom,
  standingInstruments,
  type TermEnd,
  termEndFrom,
} from './instrument'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { signaturesField, type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import { type AgreementHistory, originalOf } from './status'

const NOTICE_MONTHS = 'Notice period must be a whole number of months from 1 to 120'

/** The facts of a document in the order its form asks for them, so that troubles are listed in that order. */
function documentFields(why: string) {
  return z
    .object({
      reference: line('Choose an agreement'),
      version: z.coerce.number().int(),
      takesEffectOn: partialDayField('Date it takes effect'),
      madeOn: partialDayField('Date it was made'),
      form: z.enum(INSTRUMENT_FORMS, 'Select how it was made'),
      endKind: z.enum(END_KINDS, 'Select when the term ends'),
    })
    .and(wholeDayWhen('endOn', 'End date', (typed) => typed.endKind === 'on'))
    .and(z.object({ noticeKind: z.enum(NOTICE_KINDS, 'Select whether a party may leave by notice') }))
    .and(z.looseObject({}).transform(noticeMonths))
    .and(z.object({ signatures: signaturesField(), keptAt: optionalLine(), why: explanation(why) }))
    .transform(({ endKind, endOn, noticeKind, noticeMonths, ...facts }) => ({
      ...facts,
      end: termEndFrom(endKind, endOn),
      notice: noticeFrom(noticeKind, noticeMonths),
    }))
}

/** Months of notice, asked for only where a party may leave by some. */
export function noticeMonths(typed: Record<string, unknown>, context: z.core.$RefinementCtx) {
  if (typed.noticeKind !== 'months') return { noticeMonths: null }
  const months = Number(String(typed.noticeMonths ?? '').trim() || Number.NaN)
  if (Number.isInteger(months) && months >= 1 && months <= 120) return { noticeMonths: months }
  context.addIssue({ code: 'custom', message: NOTICE_MONTHS, path: ['noticeMonths'] })
  return z.NEVER
}

/** The term of an agreement where none was recorded. */
export const termForm = documentFields('Enter how this is known')
export type RecordedTerm = z.infer<typeof termForm>

/** What an instrument should have said; `instrument` is the number of the wrong one. */
export const correctionForm = z
  .looseObject({})
  .transform((typed) => (typed.correction === 'recorded in error' ? { ...typed, ...NO_FACTS } : typed))
  .pipe(
    z
      .object({
        instrument: z.coerce.number().int(),
        correction: z.enum(['other facts', 'recorded in error'], 'Select what is wrong'),
        confirmedBy: optionalLine(),
      })
      .and(documentFields('Enter how it is known to be wrong')),
  )
export type Correction = z.infer<typeof correctionForm>

/** What should never have been recorded has no facts to put right, whatever the boxes hold. */
const NO_FACTS = {
  takesEffectOn: undefined,
  madeOn: undefined,
  form: 'not recorded',
  endKind: 'not recorded',
  noticeKind: 'not recorded',
  keptAt: undefined,
  confirmedBy: undefined,
  signatures: undefined,
}

export type WhyNotRecordTerm = { reason: WhyNotMaintain | 'term recorded already' | 'no original' }

/** Why a person may not record the term: it is for an original whose end nobody recorded; others are corrected. */
export function whyNotRecordTerm(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
): WhyNotRecordTerm | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  const original = originalOf(agreement.instruments)
  if (!original) return { reason: 'no original' }
  return original.end.kind === 'not recorded' ? null : { reason: 'term recorded already' }
}

export type WhyNotCorrect = { reason: WhyNotMaintain | 'no such instrument' | 'corrected already' }

/** Why a person may not correct the instrument of that number, or null when they may. */
export function whyNotCorrect(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  number: number,
): WhyNotCorrect | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  const wrong = agreement.instruments.find((one) => one.number === number)
  if (!wrong || wrong.kind === 'recorded in error') return { reason: 'no such instrument' }
  return wrong.correctedBy === null ? null : { reason: 'corrected already' }
}

type Stated = {
  end: TermEnd
  takesEffectOn: PartialDay | null
  madeOn: PartialDay | null
  signatures: Parameters<typeof whyNotTheseSignatures>[1]
}

export type WhyNotInThisPlace =
  | { reason: 'end not after'; end: Day }
  | { reason: 'end not before'; end: Day }
  | { reason: 'extended later' }
  | { reason: 'takes effect after its end' }
  | { reason: 'commences after a later end'; end: Day }
  | { reason: 'made after its end' }
  | { reason: 'made in the future' }
  | WhyNotTheseSignatures

/** Why a document cannot say this where it stands: ends follow one another in the order of their places. */
export function whyNotInThisPlace(
  agreement: AgreementHistory,
  place: number,
  stated: Stated,
  today: Day,
): WhyNotInThisPlace | null {
  const { takesEffectOn, madeOn } = stated
  const standing = standingInstruments(agreement.instruments)
  const later = standing.filter((one) => one.place > place)
  const end = lastDay(stated.end)
  const before = lastOfEnds(standing.filter((one) => one.place < place))
  const after = firstOfEnds(later)
  if (end && before && end <= before) return { reason: 'end not after', end: before }
  if (end && after && end >= after) return { reason: 'end not before', end: after }
  if (stated.end.kind === 'until ended' && isExtendedBy(later)) return { reason: 'extended later' }
  if (takesEffectOn && end && earliestDay(takesEffectOn) > end)
    return { reason: 'takes effect after its end' }
  const isOriginal = standing.some((one) => one.place === place && one.kind === 'original')
  const over = isOriginal ? lastInForce(later) : null
  if (takesEffectOn && over && earliestDay(takesEffectOn) > over)
    return { reason: 'commences after a later end', end: over }
  if (madeOn && earliestDay(madeOn) > today) return { reason: 'made in the future' }
  if (madeOn && end && earliestDay(madeOn) > end) return { reason: 'made after its end' }
  return whyNotTheseSignatures(agreement.parties, stated.signatures, today)
}

/** Whether the next of these to set an end is an extension: what runs until ended has no end to extend (rule 3). */
function isExtendedBy(later: Instrument[]): boolean {
  return later.find((one) => one.end.kind !== 'not recorded')?.kind === 'extension'
}

function firstOfEnds(instruments: Instrument[]): Day | null {
  const ends = instruments.map((one) => lastDay(one.end))
  return ends.filter((end) => end !== null).sort()[0] ?? null
}

/** The first day of which these say that it was the last in force. */
function lastInForce(later: Instrument[]): Day | null {
  const ending = later.find((one) => one.kind === 'termination')?.takesEffectOn
  const days = [firstOfEnds(later), ending ? plusDays(earliestDay(ending), -1) : null]
  return days.filter((one) => one !== null).sort()[0] ?? null
}

/** Whether a term says nothing at all of when it runs: then there is none to record. */
export function saysNothing({ takesEffectOn, madeOn, form, end, notice, keptAt, signatures }: RecordedTerm) {
  const unknown = [form, end.kind, notice.kind].every((one) => one === 'not recorded')
  return unknown && !takesEffectOn && !madeOn && !keptAt && signatures.length === 0
}
