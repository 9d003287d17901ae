import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { knownDayField, partialDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import type { LegalPersonId, OfficeId } from '../ids'
import { explanation, line, optionalLine } from '../text'
import { chosenParties } from './chosen-parties'
import { INSTRUMENT_FORMS } from './instrument'
import type { WithParties } from './leaving'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { partyTwice } from './party-changes'
import { signaturesField, type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import { standingOn } from './status'

import { versionField } from './version'

const about = z.object({ reference: line('Choose an agreement'), version: versionField() })

/** What a joinder consists of, in the order its form asks for it. */
export const joinderForm = about.and(chosenParties).and(
  z.object({
    /** The first day on which those who join are party. */
    takesEffectOn: knownDayField('First day as a party'),
    madeOn: knownDayField('Date the joinder was made'),
    form: z.enum(INSTRUMENT_FORMS, 'Select how the joinder was made'),
    joinersSignedOn: partialDayField('Date those who join signed'),
    signatures: signaturesField(),
    keptAt: optionalLine(),
    why: explanation('Enter why they join'),
  }),
)
export type Joinder = z.infer<typeof joinderForm>

/** Parties that always were, or were from a day on, and that nobody recorded. */
export const missingPartiesForm = about.and(chosenParties).and(
  z.object({
    fromOn: partialDayField('First day as a party'),
    source: line('Enter where it says that they are parties'),
    why: explanation('Enter why they are added'),
  }),
)
export type MissingParties = z.infer<typeof missingPartiesForm>

export type WhyNotJoin = { reason: WhyNotMaintain | 'nothing to join' }

/** Why a person may not add parties to the agreement, or null when they may; a draft's are chosen with its other facts. */
export function whyNotJoin(agreement: Maintained, actor: Actor): WhyNotJoin | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  return agreement.isDraft ? { reason: 'nothing to join' } : null
}

/** Somebody who is to be a party. */
export type Joiner = { legalPersonId: LegalPersonId; officeId: OfficeId | null; name: string }

export type WhyNotTheseJoiners = { reason: 'party already'; name: string }

/** Why these cannot be parties from that day: nobody is the same party twice. */
export function whyNotTheseJoiners(
  { parties }: WithParties,
  joiners: Joiner[],
  fromOn: PartialDay | null,
): WhyNotTheseJoiners | null {
  const joined = joiners.map((one) => ({ ...one, fromOn, toOn: null }))
  const name = partyTwice([...parties, ...joined])
  return name ? { reason: 'party already', name } : null
}

export type WhyNotThisJoinder =
  | { reason: 'ended by then' }
  | { reason: 'made in the future' }
  | { reason: 'joiners signed in the future' }
  | WhyNotTheseSignatures

/** Why this joinder cannot be so, whoever joins. */
export function whyNotThisJoinder(
  agreement: WithParties,
  { takesEffectOn, madeOn, joinersSignedOn, signatures }: Omit<Joinder, 'reference' | 'version'>,
  today: Day,
): WhyNotThisJoinder | null {
  if (standingOn(agreement, earliestDay(takesEffectOn)).status === 'ended') return { reason: 'ended by then' }
  if (earliestDay(madeOn) > today) return { reason: 'made in the future' }
  if (joinersSignedOn && earliestDay(joinersSignedOn) > today)
    return { reason: 'joiners signed in the future' }
  return whyNotTheseSignatures(agreement.parties, signatures, today)
}
