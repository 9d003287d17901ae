import { z } from 'zod'
import { partialDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalExplanation, optionalLine, wholeNumber } from '../text'
import { END_KINDS, INSTRUMENT_FORMS } from './instrument'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { signaturesField } from './signature'
import { type AgreementHistory, originalOf } from './status'
import { endAnswer, noticeAnswer } from './term-answers'
import { versionField } from './version'

/** The facts of a document in the order its form asks for them, so that troubles are listed in that order. */
function documentFields(why: string) {
  return z
    .object({
      reference: line('Choose an agreement', 'Agreement'),
      version: versionField(),
      takesEffectOn: partialDayField('Date it takes effect'),
      madeOn: partialDayField('Date it was made'),
      form: z.enum(INSTRUMENT_FORMS, 'Select how it was made'),
    })
    .and(endAnswer(END_KINDS))
    .and(noticeAnswer('Select whether a party may leave by notice'))
    .and(
      z.object({
        signatures: signaturesField(),
        keptAt: optionalLine('Where the document is kept'),
        why: explanation(why),
      }),
    )
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
        instrument: wholeNumber(
          'This form does not say which instrument it corrects. Open it again and retry',
        ),
        correction: z.enum(['other facts', 'recorded in error'], 'Select what is wrong'),
        confirmedBy: optionalLine('Name of the person who confirms it'),
        setsOut: optionalExplanation('What it sets out'),
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
  endOn: undefined,
  noticeKind: 'not recorded',
  noticeMonths: undefined,
  keptAt: undefined,
  confirmedBy: undefined,
  setsOut: undefined,
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

/** Whether a term says nothing at all of when it runs: then there is none to record. */
export function saysNothing({ takesEffectOn, madeOn, form, end, notice, keptAt, signatures }: RecordedTerm) {
  const unknown = [form, end.kind, notice.kind].every((one) => one === 'not recorded')
  return unknown && !takesEffectOn && !madeOn && !keptAt && signatures.length === 0
}
