import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { wholeDayField, wholeDayWhen } from '@/lib/dates/schema'
import type { Actor } from '../access/actor'
import { lastOfEnds, latestEnd } from '../agreements/gap'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from '../agreements/maintenance'
import type { AgreementHistory } from '../agreements/status'
import { idSchema, type OfficeId } from '../ids'
import { explanation, line } from '../text'
import { DECISIONS, type Decided, type DecisionKind, standingDecisions } from './review'

/** What an office's decision on an agreement under review consists of. */
export const reviewDecision = z
  .object({
    reference: line('Choose an agreement', 'Agreement'),
    cycle: line('Choose a review', 'Review'),
    officeId: idSchema<'office'>(),
    decision: z.enum(DECISIONS, 'Select what has been decided'),
    decidedOn: wholeDayField('Date it was decided'),
    why: explanation('Enter why this was decided'),
  })
  .and(wholeDayWhen('until', 'Date to extend until', (typed) => typed.decision === 'extend'))

export type ReviewDecision = z.infer<typeof reviewDecision>

/** A correction names the decision it corrects, so that two people cannot correct the same one unseen. */
export const decisionCorrection = reviewDecision.and(z.object({ corrects: idSchema<'decision'>() }))

export type DecisionCorrection = z.infer<typeof decisionCorrection>

/** A decision as somebody is told of it who comes too late: what was decided, by whom it was recorded, and when. */
export type ToldDecision = {
  decision: DecisionKind
  until: Day | null
  decidedOn: Day
  /** Null when the register recorded it, from demonstration data. */
  recordedBy: string | null
  recordedAt: Date
}

export type RecordedOnce = Decided & ToldDecision & { id: string; correctsId: string | null; why: string }

/** What the question "may this person record this office's decision?" hangs on. */
export type DecidedReview = {
  openedOn: Day
  closedOn: Day | null
  asked: { officeId: OfficeId; kind: string; holder: string }[]
  decisions: RecordedOnce[]
}

export type WhyNotDecide =
  | { reason: 'review closed'; closedOn: Day }
  | { reason: 'office not asked' }
  | { reason: 'another office decides'; holder: string }
  | ({ reason: 'already decided'; holder: string } & ToldDecision)
  | { reason: 'nothing decided to correct' }
  | { reason: WhyNotMaintain }

/**
 * Why a person may not record the decision of an office, or null when they may. Each office records its own; a
 * registrar of the agreement's region records on behalf of one. One decision an office and review (rule 9).
 */
export function whyNotDecide(
  { review, agreement }: { review: DecidedReview; agreement: Maintained },
  actor: Actor,
  officeId: OfficeId | null,
): WhyNotDecide | null {
  const notTheirs = whyNotSpeakFor({ review, agreement }, actor, officeId)
  if (notTheirs) return notTheirs
  const earlier = standingDecisions(review.decisions).find((one) => one.officeId === officeId)
  const holder = review.asked.find((one) => one.officeId === officeId)?.holder ?? ''
  return earlier ? { reason: 'already decided', holder, ...told(earlier) } : null
}

/**
 * Why a person who has not said whose decision they record can record none, or null when there is an office to choose:
 * a registrar records on behalf of any that is awaited.
 */
export function whyNotDecideForAny(
  { review, agreement }: { review: DecidedReview; agreement: Maintained },
  actor: Actor,
): WhyNotDecide | { reason: 'everybody has decided' } | null {
  const reasons = review.asked.map((one) => whyNotDecide({ review, agreement }, actor, one.officeId))
  const [reason = { reason: 'office not asked' as const }] = reasons
  if (reasons.includes(null)) return null
  return reason?.reason === 'already decided' ? { reason: 'everybody has decided' } : reason
}

/** Why a person may not correct the decision of an office: only a recorded one can be corrected. */
export function whyNotCorrectDecision(
  { review, agreement }: { review: DecidedReview; agreement: Maintained },
  actor: Actor,
  officeId: OfficeId | null,
): WhyNotDecide | null {
  const notTheirs = whyNotSpeakFor({ review, agreement }, actor, officeId)
  if (notTheirs) return notTheirs
  const decided = review.decisions.some((one) => one.officeId === officeId)
  return decided ? null : { reason: 'nothing decided to correct' }
}

export type WhyNotThisDecision =
  | { reason: 'decided in the future' }
  | { reason: 'extends into the past'; today: Day }
  | { reason: 'extends not after its end'; end: Day }
  | { reason: 'runs until ended' }

/** Why what was decided cannot be so: nobody can decide on an extension that could never be recorded (rule 3). */
export function whyNotThisDecision(
  { instruments }: Pick<AgreementHistory, 'instruments'>,
  decision: Pick<ReviewDecision, 'decidedOn' | 'until'>,
  today: Day,
): WhyNotThisDecision | null {
  if (decision.decidedOn > today) return { reason: 'decided in the future' }
  if (!decision.until) return null
  if (latestEnd(instruments).kind === 'until ended') return { reason: 'runs until ended' }
  if (decision.until <= today) return { reason: 'extends into the past', today }
  const end = lastOfEnds(instruments)
  return end && decision.until <= end ? { reason: 'extends not after its end', end } : null
}

/** What somebody who comes too late is told of a decision. */
export function told({ decision, until, decidedOn, recordedBy, recordedAt }: RecordedOnce): ToldDecision {
  return { decision, until, decidedOn, recordedBy, recordedAt }
}

function whyNotSpeakFor(
  { review, agreement }: { review: DecidedReview; agreement: Maintained },
  actor: Actor,
  officeId: OfficeId | null,
): WhyNotDecide | null {
  if (actor.role === 'audit') return { reason: 'audit committees change nothing' }
  const office = review.asked.find((one) => one.officeId === officeId)
  if (!office) return { reason: 'office not asked' }
  if (actor.role === 'registrar') {
    const reason = whyNotMaintain(agreement, actor)
    if (reason) return { reason }
  }
  if ('officeId' in actor && actor.officeId !== officeId)
    return { reason: 'another office decides', holder: office.holder }
  return review.closedOn ? { reason: 'review closed', closedOn: review.closedOn } : null
}
