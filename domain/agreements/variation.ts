import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'
import { knownDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalLine } from '../text'
import { type WhyNotAmend, type WhyNotBefore, whyNotAmend, whyNotBefore } from './amendment'
import { INSTRUMENT_FORMS } from './instrument'
import type { Maintained } from './maintenance'
import { signaturesField, type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import type { AgreementHistory } from './status'
import { noticeAnswer } from './term-answers'
import { versionField } from './version'

/**
 * What a variation of an agreement consists of: it is by a later agreement (Police Act 1996 section 23C(4)), and moves
 * no end. A notice period that it does not speak of stays as it is.
 */
export const variationForm = z
  .object({
    reference: line('Choose an agreement', 'Agreement'),
    version: versionField(),
    /** What it changes, in words. */
    setsOut: explanation('Enter what the variation changes'),
  })
  .and(noticeAnswer('Select whether it changes the notice period'))
  .and(
    z.object({
      takesEffectOn: knownDayField('Date the variation takes effect'),
      madeOn: knownDayField('Date the variation was made'),
      form: z.enum(INSTRUMENT_FORMS, 'Select how the variation was made'),
      signatures: signaturesField(),
      keptAt: optionalLine('Where the document is kept'),
      why: explanation('Enter why the agreement is varied'),
    }),
  )
export type Variation = z.infer<typeof variationForm>

/** Why a person may not record a variation of the agreement, or null when they may. */
export function whyNotVary(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotAmend | null {
  return whyNotAmend(agreement, actor, today)
}

export type WhyNotThisVariation = WhyNotBefore | { reason: 'made in the future' } | WhyNotTheseSignatures

/** Why this variation cannot be so. */
export function whyNotThisVariation(
  agreement: AgreementHistory,
  { takesEffectOn, madeOn, signatures }: Pick<Variation, 'takesEffectOn' | 'madeOn' | 'signatures'>,
  today: Day,
): WhyNotThisVariation | null {
  const early = whyNotBefore(agreement, takesEffectOn)
  if (early) return early
  if (earliestDay(madeOn) > today) return { reason: 'made in the future' }
  return whyNotTheseSignatures(agreement.parties, signatures, today)
}
