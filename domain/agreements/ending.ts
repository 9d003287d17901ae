import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { knownDayField, wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import type { PartyId } from '../ids'
import { explanation, line, optionalLine } from '../text'
import { lastOfEnds, latestEnd } from './gap'
import { INSTRUMENT_FORMS, inEffectFrom, isEndingKind, standingInstruments } from './instrument'
import { type WhyNotLeave, type WithParties, whyNotLeave } from './leaving'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'
import { beneathField } from './parent'
import { signaturesField, type WhyNotTheseSignatures, whyNotTheseSignatures } from './signature'
import { type AgreementHistory, originalOf, standingOn } from './status'
import { tickedParties } from './ticked'

/** What the ending of an agreement consists of. */
export const endingForm = z
  .object({
    reference: line('Choose an agreement'),
    version: z.coerce.number().int(),
    endsFor: z.enum(['every party', 'some of them'], 'Select who it ends for'),
  })
  .and(z.looseObject({}).transform(leaversTicked))
  .and(
    z.object({
      /** The first day on which the agreement is no longer in force. */
      takesEffectOn: wholeDayField('First day it is no longer in force'),
      madeOn: knownDayField('Date the ending was made'),
      form: z.enum(INSTRUMENT_FORMS, 'Select how the ending was made'),
      signatures: signaturesField(),
      keptAt: optionalLine(),
      beneath: beneathField(),
      why: explanation('Enter why the agreement ends'),
    }),
  )
  .transform(({ endsFor: _, ...ending }) => ending)

/** The ending of an agreement; `leavers` are those it ends for, where it goes on for others. */
export type Ending = Omit<z.infer<typeof endingForm>, 'leavers'> & { leavers?: PartyId[] | null }

/** Who it ends for is asked only where it ends for some, whatever is ticked. */
function leaversTicked(typed: Record<string, unknown>, context: z.core.$RefinementCtx) {
  if (typed.endsFor !== 'some of them') return { leavers: null }
  const read = tickedParties('Select the parties it ends for').safeParse(typed.parties)
  for (const { message } of read.error?.issues ?? [])
    context.addIssue({ code: 'custom', message, path: ['parties'] })
  return { leavers: read.data ?? null }
}

/** A named person says that nothing followed a term that has passed. */
export const lapseForm = z.object({
  reference: line('Choose an agreement'),
  version: z.coerce.number().int(),
  confirmedBy: line('Enter the name of the person who confirms it'),
  beneath: beneathField(),
  why: explanation('Enter why the agreement lapsed'),
})
export type LapseConfirmation = z.infer<typeof lapseForm>

export type WhyNotEnd = { reason: WhyNotMaintain | 'nothing to end' | 'already ended' | 'ending recorded' }

/** Why a person may not record the ending of the agreement, or null when they may. */
export function whyNotEnd(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotEnd | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  const { status } = standingOn(agreement, today)
  if (status === 'draft') return { reason: 'nothing to end' }
  if (status === 'ended') return { reason: 'already ended' }
  return endingRecorded(agreement) ? { reason: 'ending recorded' } : null
}

export type WhyNotEndedFrom = { reason: 'ends before it commences'; commences: Day }
export type WhyNotThisEnding =
  | WhyNotEndedFrom
  | WhyNotLeave
  | { reason: 'made in the future' }
  | WhyNotTheseSignatures

/** Why this ending cannot be so. */
export function whyNotThisEnding(
  agreement: WithParties,
  ending: Pick<Ending, 'takesEffectOn' | 'madeOn' | 'signatures' | 'leavers'>,
  today: Day,
): WhyNotThisEnding | null {
  const early = whyNotEndedFrom(agreement, ending.takesEffectOn)
  if (early) return early
  if (earliestDay(ending.madeOn) > today) return { reason: 'made in the future' }
  const { leavers } = ending
  const whyNot = leavers ? whyNotLeave(agreement, { leavers, from: goneFrom(ending) }) : null
  return whyNot ?? whyNotTheseSignatures(agreement.parties, ending.signatures, today)
}

/** The first day on which those whom an ending is for are gone: nothing ends before the ending is made. */
export function goneFrom(ending: Pick<Ending, 'takesEffectOn' | 'madeOn'>): Day {
  return inEffectFrom(ending) ?? ending.takesEffectOn
}

/** Why the agreement cannot have ended on the day: it was not in force on any day before it. */
export function whyNotEndedFrom(
  { instruments }: Pick<AgreementHistory, 'instruments'>,
  from: PartialDay,
): WhyNotEndedFrom | null {
  const commences = originalOf(instruments)?.takesEffectOn
  if (!commences || earliestDay(from) > earliestDay(commences)) return null
  return { reason: 'ends before it commences', commences: earliestDay(commences) }
}

export type WhyNotConfirmLapse = {
  reason: WhyNotMaintain | 'term not passed' | 'extension recorded' | 'ending recorded'
}

/**
 * Why a person may not confirm that the agreement lapsed: only a term that has passed, with nothing recorded since,
 * has. An extension or ending that is recorded and not yet in effect is something.
 */
export function whyNotConfirmLapse(
  agreement: AgreementHistory & Maintained,
  actor: Actor,
  today: Day,
): WhyNotConfirmLapse | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  if (standingOn(agreement, today).status !== 'term passed') return { reason: 'term not passed' }
  if (endingRecorded(agreement)) return { reason: 'ending recorded' }
  const last = lastOfEnds(agreement.instruments)
  const goesOn = latestEnd(agreement.instruments).kind === 'until ended' || (last !== null && last >= today)
  return goesOn ? { reason: 'extension recorded' } : null
}

function endingRecorded(agreement: AgreementHistory): boolean {
  return standingInstruments(agreement.instruments).some((one) => isEndingKind(one.kind))
}
