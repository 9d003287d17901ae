import { z } from 'zod'
import { type Day, plusDays } from '@/lib/dates/day'
import { plusMonths } from '@/lib/dates/months'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { knownDayField, wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { explanation, line, optionalLine } from '../text'
import { INSTRUMENT_FORMS } from './instrument'
import { type WhyNotLeave, type WithParties, whyNotLeave } from './leaving'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { thoseWhoMayLeave } from './party-changes'
import { signaturesField, type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import { type AgreementHistory, standingOn } from './status'
import { tickedParties } from './ticked'
import { versionField } from './version'

/** What a withdrawal consists of, in the order its form asks for it. */
export const withdrawalForm = z.object({
  reference: line('Choose an agreement'),
  version: versionField(),
  parties: tickedParties('Select who withdraws'),
  /** When notice was given: the day the document was made. */
  madeOn: knownDayField('Date notice was given'),
  /** The first day on which those who withdraw are no longer party. */
  takesEffectOn: wholeDayField('First day no longer a party'),
  form: z.enum(INSTRUMENT_FORMS, 'Select how notice was given'),
  signatures: signaturesField(),
  keptAt: optionalLine(),
  why: explanation('Enter why they withdraw'),
})
export type Withdrawal = z.infer<typeof withdrawalForm>

export type WhyNotWithdraw = { reason: WhyNotMaintain | 'nothing to leave' | 'nobody to leave' }

/** Why a person may not record that parties withdrew, or null when they may. */
export function whyNotWithdraw(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotWithdraw | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  if (agreement.isDraft) return { reason: 'nothing to leave' }
  return thoseWhoMayLeave(agreement.parties, today).length === 0 ? { reason: 'nobody to leave' } : null
}

export type WhyNotThisWithdrawal =
  | WhyNotLeave
  | { reason: 'made in the future' }
  | { reason: 'notice after it takes effect' }
  | WhyNotTheseSignatures

/** Why this withdrawal cannot be so. */
export function whyNotThisWithdrawal(
  agreement: WithParties,
  { parties: leavers, madeOn, takesEffectOn, signatures }: Omit<Withdrawal, 'reference' | 'version'>,
  today: Day,
): WhyNotThisWithdrawal | null {
  if (earliestDay(madeOn) > today) return { reason: 'made in the future' }
  if (earliestDay(madeOn) > takesEffectOn) return { reason: 'notice after it takes effect' }
  const whyNot = whyNotLeave(agreement, { leavers, from: takesEffectOn })
  return whyNot ?? whyNotTheseSignatures(agreement.parties, signatures, today)
}

/** How long notice runs, from the day it was given. */
export type NoticeClock =
  /** `until` is the last day of notice; from the day after a party may be gone. */
  | { kind: 'runs'; months: number; until: Day; earliest: Day }
  | { kind: 'no right' }
  | { kind: 'not recorded' }

/** The notice clock by what the agreement said on the day; a right to leave exists only where a clause gives it. */
export function noticeClock(agreement: AgreementHistory, givenOn: PartialDay): NoticeClock {
  const given = earliestDay(givenOn)
  const { notice } = standingOn(agreement, given)
  if (notice.kind === 'none') return { kind: 'no right' }
  if (notice.kind === 'not recorded') return { kind: 'not recorded' }
  const until = plusMonths(given, notice.months)
  return { kind: 'runs', months: notice.months, until, earliest: plusDays(until, 1) }
}
