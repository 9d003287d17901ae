import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { wholeDayField } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from '../agreements/maintenance'
import { type AgreementHistory, standingOn } from '../agreements/status'
import type { OfficeId } from '../ids'
import { explanation, line } from '../text'

/** What opening a review asks for. */
export const reviewOpening = z.object({
  reference: line('Choose an agreement'),
  version: z.coerce.number().int(),
  dueOn: wholeDayField('Date decisions are due'),
  why: explanation('Enter why the agreement is reviewed'),
})
export type ReviewOpening = z.infer<typeof reviewOpening>

/** What closing a review asks for; `decided` is how many decisions the person saw when they chose to close it. */
export const reviewClosing = z.object({
  reference: line('Choose an agreement'),
  cycle: line('Choose a review'),
  decided: z.coerce.number().int(),
})
export type ReviewClosing = z.infer<typeof reviewClosing>

export type WhyNotOpenReview =
  | { reason: WhyNotMaintain | 'no party to ask' | 'nothing made to review' | 'already ended' }
  | { reason: 'review open already'; cycle: string }

/**
 * Why a person may not open a review: a registrar or a party's office does, one at a time, with somebody to ask, of an
 * agreement that has not ended.
 */
export function whyNotOpenReview(
  agreement: AgreementHistory & Maintained & { openCycle: string | null },
  actor: Actor,
  today: Day,
): WhyNotOpenReview | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason && reason !== 'no party is recorded') return { reason }
  if (agreement.isDraft) return { reason: 'nothing made to review' }
  if (standingOn(agreement, today).status === 'ended') return { reason: 'already ended' }
  if (agreement.currentForceIds.length === 0) return { reason: 'no party to ask' }
  return agreement.openCycle ? { reason: 'review open already', cycle: agreement.openCycle } : null
}

export type WhyNotDueOn = { reason: 'due in the past' }

/** Why a review cannot be due on the day. */
export function whyNotDueOn(dueOn: Day, today: Day): WhyNotDueOn | null {
  return dueOn < today ? { reason: 'due in the past' } : null
}

export type WhyNotClose =
  | { reason: WhyNotMaintain | 'only its opener closes it' }
  | { reason: 'closed already'; closedOn: Day; closedBy: string | null }

type Opened = { openedByOfficeId: OfficeId | null; closedOn: Day | null; closedBy: string | null }

/** Why a person may not close a review: a registrar does, or the office that opened it. */
export function whyNotClose(
  { review, agreement }: { review: Opened; agreement: Maintained },
  actor: Actor,
): WhyNotClose | null {
  const reason = whyNotMaintain(agreement, actor)
  if (reason) return { reason }
  const opened = 'officeId' in actor && actor.officeId === review.openedByOfficeId
  if (actor.role !== 'registrar' && !opened) return { reason: 'only its opener closes it' }
  const { closedOn, closedBy } = review
  return closedOn ? { reason: 'closed already', closedOn, closedBy } : null
}

export type WhyNotCloseNow = { reason: 'decided since'; since: number }

/** Why a review cannot be closed as it was seen: decisions were recorded after the person looked. */
export function whyNotCloseNow(decided: number, { decided: seen }: ReviewClosing): WhyNotCloseNow | null {
  return decided === seen ? null : { reason: 'decided since', since: decided - seen }
}
