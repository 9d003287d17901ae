import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { knownDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalLine } from '../text'
import {
  type WhyNotAmend,
  type WhyNotBefore,
  type WhyNotThisEnd,
  whyNotAmend,
  whyNotBefore,
  whyNotThisEnd,
} from './amendment'
import { INSTRUMENT_FORMS, lastDay } from './instrument'
import type { Maintained } from './maintenance'
import { signaturesField, type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import type { AgreementHistory } from './status'
import { endAnswer, noticeAnswer } from './term-answers'
import { versionField } from './version'

/** What a renewal of an agreement consists of: it is made anew, and a new term takes the place of the one before. */
export const renewalForm = z
  .object({
    reference: line('Choose an agreement', 'Agreement'),
    version: versionField(),
    takesEffectOn: knownDayField('Date the new term commences'),
  })
  .and(endAnswer(['on', 'until ended']))
  .and(noticeAnswer('Select whether a party may leave by notice'))
  .and(
    z.object({
      madeOn: knownDayField('Date the renewal was made'),
      form: z.enum(INSTRUMENT_FORMS, 'Select how the renewal was made'),
      signatures: signaturesField(),
      keptAt: optionalLine('Where the document is kept'),
      why: explanation('Enter why the agreement is renewed'),
    }),
  )
export type Renewal = z.infer<typeof renewalForm>

/** Why a person may not record a renewal of the agreement, or null when they may: whatever its term, it can be made anew. */
export function whyNotRenew(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotAmend | null {
  return whyNotAmend(agreement, actor, today)
}

export type WhyNotThisRenewal = WhyNotThisEnd | WhyNotBefore | WhyNotTheseSignatures

/** Why this renewal cannot be so. */
export function whyNotThisRenewal(
  agreement: AgreementHistory,
  renewal: Pick<Renewal, 'end' | 'takesEffectOn' | 'madeOn' | 'signatures'>,
  today: Day,
): WhyNotThisRenewal | null {
  const { end, takesEffectOn, madeOn, signatures } = renewal
  return (
    whyNotBefore(agreement, takesEffectOn) ??
    whyNotThisEnd(agreement, { endOn: lastDay(end), takesEffectOn, madeOn }, today) ??
    whyNotTheseSignatures(agreement.parties, signatures, today)
  )
}
