import type { Day } from '@/lib/dates/day'
import { earliestDay, latestDay, type PartialDay } from '@/lib/dates/partial-day'
import type { Actor } from '../access/actor'
import type { InstrumentId, PartyId } from '../ids'
import { type InstrumentKind, inEffectFrom, isLeavingKind } from './instrument'
import { type WhyNotLeave, type WithParties, whyNotLeave } from './leaving'
import { lastDayBefore, partiesWithout, partyTwice, type RecordedParty } from './party-changes'
import { shutsOut } from './voiding'

type Wrong = { id: InstrumentId; kind: InstrumentKind }
type Right = { kind: InstrumentKind; takesEffectOn: PartialDay | null; madeOn: PartialDay | null }
type Instead = { wrong: Wrong; right: Right }

/** The parties that an instrument brought in, and those that it sent away. */
export function broughtIn<P extends RecordedParty>(parties: P[], { id }: Pick<Wrong, 'id'>): P[] {
  return parties.filter((one) => one.joinedById === id)
}

export function sentAwayBy<P extends RecordedParty>(parties: P[], { id }: Pick<Wrong, 'id'>): P[] {
  return parties.filter((one) => one.leftById === id)
}

/** Who is party, and when, once another instrument stands in the place of a wrong one: their days follow it. */
export function partiesOnceCorrected<P extends RecordedParty>(parties: P[], { wrong, right }: Instead): P[] {
  const from = inEffectFrom(right)
  if (right.kind === 'recorded in error') return partiesWithout(parties, wrong.id)
  if (right.kind === 'joinder')
    return parties.map((one) => (one.joinedById === wrong.id ? { ...one, fromOn: right.takesEffectOn } : one))
  if (!isLeavingKind(right.kind) || !from) return parties
  return parties.map((one) => (one.leftById === wrong.id ? { ...one, toOn: lastDayBefore(from) } : one))
}

export type WhyNotFollow =
  | { reason: 'on no whole day' }
  | { reason: 'joins on no day' }
  | { reason: 'joins after it left'; name: string; left: Day }
  | { reason: 'left since'; name: string }
  | { reason: 'has a successor'; name: string }
  | { reason: 'party already'; name: string }
  | { reason: 'would shut you out' }
  | WhyNotLeave

type Agreement = WithParties & Parameters<typeof shutsOut>[0]

/** Why the parties cannot follow a correction of the instrument by which they joined or left. */
export function whyNotFollow(
  agreement: Agreement,
  instead: Instead,
  asked: { actor: Actor; today: Day },
): WhyNotFollow | null {
  const { wrong, right } = instead
  if (right.kind === 'joinder') return whyNotJoinedThen(agreement, instead)
  if (isLeavingKind(right.kind)) return whyNotGoneThen(agreement, instead)
  if (right.kind !== 'recorded in error') return null
  const parties = partiesOnceCorrected(agreement.parties, instead)
  const again = partyTwice(parties)
  if (again) return { reason: 'party again since', name: again }
  return whyNotUnjoined({ ...agreement, before: agreement.parties, parties }, wrong, asked)
}

function whyNotJoinedThen({ parties }: Agreement, instead: Instead): WhyNotFollow | null {
  const { takesEffectOn } = instead.right
  if (!takesEffectOn) return { reason: 'joins on no day' }
  const gone = broughtIn(parties, instead.wrong).find(
    ({ toOn }) => toOn && latestDay(toOn) < earliestDay(takesEffectOn),
  )
  if (gone?.toOn) return { reason: 'joins after it left', name: gone.name, left: latestDay(gone.toOn) }
  const twice = partyTwice(partiesOnceCorrected(parties, instead))
  return twice ? { reason: 'party already', name: twice } : null
}

function whyNotGoneThen(agreement: Agreement, { wrong, right }: Instead): WhyNotFollow | null {
  const from = inEffectFrom(right)
  const isWhole = right.takesEffectOn !== null && earliestDay(right.takesEffectOn) === right.takesEffectOn
  if (!from || !isWhole) return { reason: 'on no whole day' }
  const leavers: PartyId[] = sentAwayBy(agreement.parties, wrong).map((one) => one.id)
  const parties = partiesWithout(agreement.parties, wrong.id)
  return whyNotLeave({ ...agreement, parties }, { leavers, from })
}

function whyNotUnjoined(
  agreement: Agreement & { before: RecordedParty[] },
  wrong: Wrong,
  asked: { actor: Actor; today: Day },
): WhyNotFollow | null {
  const gone = broughtIn(agreement.before, wrong)
  const since = gone.find((one) => one.leftById !== null)
  if (since) return { reason: 'left since', name: since.name }
  const succeeded = gone.find((one) => agreement.parties.some((other) => other.placeId === one.id))
  if (succeeded) return { reason: 'has a successor', name: succeeded.name }
  return gone.length > 0 && shutsOut(agreement, asked) ? { reason: 'would shut you out' } : null
}
