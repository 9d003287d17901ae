import type { Party, RecordedInstrument } from '@/db/queries/agreements'
import { isCurrent } from '@/domain/agreements/party'
import type { Day } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'
import { dayInWords } from '@/lib/dates/words'

/** "8 parties: 4 forces, 2 legal persons each." or "5 parties: 2 forces and 1 other person." */
function partiesInWords(parties: Party[]): string {
  if (parties.length === 0) return 'No party is recorded.'
  const forces = new Set(parties.map((one) => one.forceId).filter((id) => id !== null)).size
  const others = parties.filter((one) => one.forceId === null).length
  const each = parties.length - others === forces * 2 ? ', 2 legal persons each' : ''
  const parts = [
    forces > 0 ? `${counted(forces, 'force', 'forces')}${each}` : null,
    others > 0 ? counted(others, 'other person', 'other persons') : null,
  ]
  return `${counted(parties.length, 'party', 'parties')}: ${parts.filter(Boolean).join(' and ')}.`
}

/** A note that all the parties share, to be said once; null where they do not share one. */
export function sharedNote(parties: Party[]): string | null {
  const [first, ...rest] = parties
  return first?.note && rest.every((one) => one.note === first.note) ? first.note : null
}

/** "8 parties: 4 forces, 2 legal persons each. The source names the force only." */
export function partiesNote(parties: Party[]): string {
  const note = sharedNote(parties)
  return note ? `${partiesInWords(parties)} ${note}.` : partiesInWords(parties)
}

/** Who had left by the day. */
export function leftBy(parties: Party[], day: Day): Party[] {
  return parties.filter((one) => one.toOn !== null && !isCurrent(one, day) && !joinsAfter(one, day))
}

/** Who joins only after the day. */
export function joinsAfter({ fromOn }: Party, day: Day): boolean {
  return fromOn !== null && earliestDay(fromOn) > day
}

/** "Signed: not recorded", "Signed 3 March 2014 by Pat Example", "Signed, on a day not recorded". */
export function signedInWords(party: Party, original: RecordedInstrument | undefined): string {
  const signature = original?.signatures.find((one) => one.partyId === party.id)
  if (!signature) return 'Signed: not recorded'
  const by = signature.signedBy ? ` by ${signature.signedBy}` : ''
  return signature.signedOn
    ? `Signed ${dayInWords(signature.signedOn)}${by}`
    : `Signed${by}, on a day not recorded`
}

/** "From 1 May 2018", "From a day not recorded to 1 May 2018". */
export function spanInWords({ fromOn, toOn }: Pick<Party, 'fromOn' | 'toOn'>): string {
  const from = fromOn ? dayInWords(fromOn) : 'a day not recorded'
  return toOn ? `From ${from} to ${dayInWords(toOn)}` : `From ${from}`
}

function counted(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
