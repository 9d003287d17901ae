import { officeInWords } from '@/components/reviews/asked-words'
import type { OfficeAsParty } from '@/db/queries/forces'
import { isCurrent } from '@/domain/agreements/party'
import type { Day } from '@/lib/dates/day'
import { earliestDay, latestDay } from '@/lib/dates/partial-day'
import { dayInTightWords } from '@/lib/dates/words'

/** "Both offices", "Policing body only", "Left on 1 May 2018", "Joins on 1 Apr 2027". */
export function asPartyInWords(asParty: OfficeAsParty[], today: Day): string {
  const kinds = [...new Set(asParty.filter((one) => isCurrent(one, today)).map((one) => one.kind))]
  const [kind] = kinds
  if (kinds.length > 1) return 'Both offices'
  if (kind) return `${upperFirst(officeInWords(kind))} only`
  const joins = asParty.map((one) => one.fromOn).find((from) => from !== null && earliestDay(from) > today)
  if (joins) return `Joins: ${dayInTightWords(joins)}`
  const left = asParty
    .map((one) => one.toOn)
    .filter((to) => to !== null)
    .sort((a, b) => latestDay(b).localeCompare(latestDay(a)))[0]
  return left ? `Left: last day ${dayInTightWords(left)}` : 'Left'
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
