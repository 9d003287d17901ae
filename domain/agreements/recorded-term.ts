import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { partialDayField, wholeDayWhen } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalLine } from '../text'
import {
  END_KINDS,
  INSTRUMENT_FORMS,
  type Instrument,
  inEffectFrom,
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

/** The facts of a document, as the forms that record a term or correct an instrument ask for them. */
const documentFields = z
  .object({
    reference: line('Choose an agreement'),
    version: z.coerce.number().int(),
    takesEffectOn: partialDayField('Date it takes effect'),
    madeOn: partialDayField('Date it was made'),
    form: z.enum(INSTRUMENT_FORMS, 'Select how it was made'),
    keptAt: optionalLine(),
    signatures: signaturesField(),
    endKind: z.enum(END_KINDS, 'Select when the term ends'),
    noticeKind: z.enum(NOTICE_KINDS, 'Select whether a party may leave by notice'),
    why: explanation('Enter how this is known'),
  })
  .and(wholeDayWhen('endOn', 'End date', (typed) => typed.endKind === 'on'))
  .and(
    z.looseObject({}).transform((typed, context) => {
      if (typed.noticeKind !== 'months') return { noticeMonths: null }
      const months = Number(String(typed.noticeMonths ?? '').trim() || Number.NaN)
      if (Number.isInteger(months) && months >= 1 && months <= 120) return { noticeMonths: months }
      context.addIssue({ code: 'custom', message: NOTICE_MONTHS, path: ['noticeMonths'] })
      return z.NEVER
    }),
  )

/** The term of an agreement where none was recorded. */
export const termForm = documentFields.transform(
  ({ endKind, endOn, noticeKind, noticeMonths, ...facts }) => ({
    ...facts,
    end: termEndFrom(endKind, endOn),
    notice: noticeFrom(noticeKind, noticeMonths),
  }),
)
export type RecordedTerm = z.infer<typeof termForm>

/** What an instrument should have said; `instrument` is the number of the wrong one. */
export const correctionForm = z
  .object({
    instrument: z.coerce.number().int(),
    correction: z.enum(['other facts', 'recorded in error'], 'Select what is wrong'),
    confirmedBy: optionalLine(),
  })
  .and(termForm)
export type Correction = z.infer<typeof correctionForm>

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
  | { reason: 'takes effect after its end' }
  | { reason: 'made in the future' }
  | WhyNotTheseSignatures

/** Why a document cannot say this where it stands: ends follow one another in the order of their places. */
export function whyNotInThisPlace(
  agreement: AgreementHistory,
  place: number,
  stated: Stated,
  today: Day,
): WhyNotInThisPlace | null {
  const others = standingInstruments(agreement.instruments).filter((one) => one.place !== place)
  const end = lastDay(stated.end)
  const before = lastEnd(others.filter((one) => one.place < place))
  const after = firstEnd(others.filter((one) => one.place > place))
  if (end && before && end <= before) return { reason: 'end not after', end: before }
  if (end && after && end >= after) return { reason: 'end not before', end: after }
  const from = inEffectFrom(stated)
  if (from && end && from > end) return { reason: 'takes effect after its end' }
  if (stated.madeOn && earliestDay(stated.madeOn) > today) return { reason: 'made in the future' }
  return whyNotTheseSignatures(agreement.parties, stated.signatures, today)
}

function lastEnd(instruments: Instrument[]): Day | null {
  return instruments.map((one) => lastDay(one.end)).findLast((end) => end !== null) ?? null
}

function firstEnd(instruments: Instrument[]): Day | null {
  return instruments.map((one) => lastDay(one.end)).find((end) => end !== null) ?? null
}
