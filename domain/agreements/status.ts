import type { Day } from '@/lib/dates/day'
import { minusMonths } from '@/lib/dates/months'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import {
  type Instrument,
  isEndingKind,
  isInEffect,
  isMade,
  lastDay,
  type Notice,
  standingInstruments,
  type TermEnd,
} from './instrument'
import { isCurrent, type PartySpan } from './party'

export const STATUSES = [
  'draft',
  'awaiting signature',
  'not commenced',
  'in force',
  'expiring',
  'term passed',
  'ended',
  'term not recorded',
] as const
export type Status = (typeof STATUSES)[number]

/** How long before its end an agreement counts as expiring. */
const EXPIRING_MONTHS = 6

/** All that an agreement's status hangs on. */
export type AgreementHistory = {
  instruments: Instrument[]
  parties: PartySpan[]
  /** The day another agreement took its place; `not recorded` when it did and nobody wrote the day down. */
  supersededOn: PartialDay | 'not recorded' | null
}

/** How an agreement stands on one day. */
export type Standing = {
  status: Status
  end: TermEnd
  endsOn: Day | null
  notice: Notice
  /** The last day on which notice can be given; null where that cannot be worked out, or there is none. */
  noticeOn: Day | null
}

/** How the agreement stood on the day, as we know it now. Pure; `day` is any day, past or to come. */
export function standingOn(history: AgreementHistory, day: Day): Standing {
  const standing = standingInstruments(history.instruments)
  const inEffect = standing.filter((one) => isInEffect(one, day))
  const end = endOn(inEffect)
  const endsOn = lastDay(end)
  const notice = noticeIn(inEffect)
  return {
    status: statusOn({ ...history, instruments: standing }, inEffect, end, day),
    end,
    endsOn,
    notice,
    noticeOn: noticeOn(notice, endsOn),
  }
}

/** The end set by the highest-placed instrument in effect. */
function endOn(inEffect: Instrument[]): TermEnd {
  return inEffect.findLast((one) => one.end.kind !== 'not recorded')?.end ?? { kind: 'not recorded' }
}

/** The notice said by the highest-placed instrument in effect that speaks of it. */
function noticeIn(inEffect: Instrument[]): Notice {
  return inEffect.findLast((one) => one.notice.kind !== 'not recorded')?.notice ?? { kind: 'not recorded' }
}

/** End minus the notice months, clamped to the month's last day, from the current term's end. */
function noticeOn(notice: Notice, endsOn: Day | null): Day | null {
  return endsOn && notice.kind === 'months' ? minusMonths(endsOn, notice.months) : null
}

/** The first of the register's statuses that holds. */
function statusOn(history: AgreementHistory, inEffect: Instrument[], end: TermEnd, day: Day): Status {
  const endsOn = lastDay(end)
  if (isSuperseded(history.supersededOn, day) || inEffect.some((one) => isEndingKind(one.kind)))
    return 'ended'
  if (!history.instruments.some((one) => isMade(one, day))) return 'draft'
  if (endsOn && endsOn < day) return 'term passed'
  if (commencesAfter(history.instruments, day)) return 'not commenced'
  if (unsignedOn(history, day).length > 0) return 'awaiting signature'
  if (end.kind === 'not recorded') return 'term not recorded'
  if (endsOn && day >= minusMonths(endsOn, EXPIRING_MONTHS)) return 'expiring'
  return 'in force'
}

function isSuperseded(on: AgreementHistory['supersededOn'], day: Day): boolean {
  if (on === null) return false
  return on === 'not recorded' || earliestDay(on) <= day
}

function commencesAfter(instruments: Instrument[], day: Day): boolean {
  const commences = originalOf(instruments)?.takesEffectOn ?? null
  return commences !== null && earliestDay(commences) > day
}

/** The instrument that made the agreement, as it stands. */
export function originalOf<I extends Pick<Instrument, 'kind' | 'place' | 'correctedBy'>>(
  instruments: I[],
): I | undefined {
  return standingInstruments(instruments).findLast((one) => one.kind === 'original')
}

/**
 * The current parties whose signature of the original is awaited on the day: only where signatures are recorded for it,
 * and never of a party that joined after it was made. A successor has signed where its predecessor did.
 */
export function unsignedOn(
  history: Pick<AgreementHistory, 'instruments' | 'parties'>,
  day: Day,
): PartySpan[] {
  const original = originalOf(history.instruments)
  const given = original?.signatures.filter((one) =>
    history.parties.some((party) => party.id === one.partyId),
  )
  if (!original || !given?.length || !isMade(original, day)) return []
  const signed = given
    .filter((one) => one.signedOn === null || earliestDay(one.signedOn) <= day)
    .map((one) => history.parties.find((party) => party.id === one.partyId)?.placeId)
  return history.parties.filter(
    (party) =>
      isCurrent(party, day) &&
      !joinedAfter(firstInPlace(history.parties, party), original.madeOn) &&
      !signed.includes(party.placeId),
  )
}

/** The party whose place it has: a successor was there where its predecessor was. */
function firstInPlace(parties: PartySpan[], party: PartySpan): PartySpan {
  return parties.find((one) => one.id === party.placeId) ?? party
}

function joinedAfter(party: PartySpan, madeOn: PartialDay | null): boolean {
  if (party.joinedById) return true
  return party.fromOn !== null && madeOn !== null && earliestDay(party.fromOn) > earliestDay(madeOn)
}
