import type { AgreementListPage, ForceName, ShortBodyName } from '@/db/queries/agreement-list'
import type { PersonActor } from '@/domain/access/actor'
import type { Scope } from '@/domain/agreements/agreement'
import {
  type AgreementList,
  type Direction,
  isByDate,
  NO_BODY,
  type Sort,
  type Which,
} from '@/domain/agreements/list'
import type { Chosen } from '@/domain/agreements/list-steps'
import { dayInWords } from '@/lib/dates/words'
import { legalBasisInWords } from './legal-basis-words'
import { statusInWords } from './status-tag'

/** What lists name their forces and bodies by. */
export type ListNames = { forces: ForceName[]; bodies: ShortBodyName[] }

/** "All", "Ours", "East Midlands" or "National". */
export function whichInWords(which: Which, actor: PersonActor): string {
  return { all: 'All', ours: 'Ours', region: actor.regionName, national: 'National' }[which]
}

/** "East Midlands agreements", "national agreement": how many there are decides on one or many. */
export function agreementsInWords(which: Which, actor: PersonActor, number: number): string {
  const noun = number === 1 ? 'agreement' : 'agreements'
  if (which === 'region') return `${actor.regionName} ${noun}`
  if (which === 'national') return `national ${noun}`
  const force = 'forceName' in actor ? actor.forceName : null
  return which === 'ours' && force ? `${noun} that ${force} is or was party to` : noun
}

/** "17 of 19"; where nothing is left out, "19". */
export function howMany(total: number, among: number): string {
  const all = among.toLocaleString('en-GB')
  return total === among ? all : `${total.toLocaleString('en-GB')} of ${all}`
}

/** "as at 23 November 2026, by end, earliest first. Those with no end date come last." */
export function orderInWords({ list, day, total, statuses }: AgreementListPage): string {
  const { sort, direction } = list
  const { by, without, ...ways } = ORDERS[sort]
  const ended = list.statuses.length === 0 || list.statuses.includes('ended') ? (statuses.ended ?? 0) : 0
  const endedLast = isByDate(sort) && ended > 0 && ended < total
  return `as at ${dayInWords(day)}, by ${by}, ${ways[direction]}.${lastInWords(without, endedLast)}`
}

function lastInWords(without: string | undefined, endedLast: boolean): string {
  if (!without) return ''
  return endedLast
    ? ` Those with no ${without} come next, and those that have ended last.`
    : ` Those with no ${without} come last.`
}

/** What is wrong with the day that was asked for, and what is shown instead; null where nothing is. */
export function troubleInWords({ asAt }: AgreementList): string | null {
  return asAt.trouble ? `${asAt.trouble}. The list shows today` : null
}

type Order = { by: string; without?: string } & Record<Direction, string>

const FIRST = { ascending: 'earliest first', descending: 'latest first' }
const LETTERS = { ascending: 'A to Z', descending: 'Z to A' }

const ORDERS: Record<Sort, Order> = {
  end: { by: 'end', ...FIRST, without: 'end date' },
  notice: { by: 'notice date', ...FIRST, without: 'notice date' },
  title: { by: 'title', ...LETTERS },
  body: { by: 'body', ...LETTERS, without: 'body' },
  reference: { by: 'reference', ascending: 'lowest first', descending: 'highest first' },
  status: { by: 'status', ascending: 'draft first', descending: 'term not recorded first' },
}

/** What a list is narrowed by: "Party: Nottinghamshire". */
export function chosenInWords(chosen: Chosen, names: ListNames): string {
  if (chosen.filter === 'words') return `Title: ${chosen.value}`
  if (chosen.filter === 'party') return `Party: ${nameOf(names.forces, chosen.value)}`
  if (chosen.filter === 'body')
    return `Body: ${chosen.value === NO_BODY ? 'None' : nameOf(names.bodies, chosen.value)}`
  if (chosen.filter === 'statuses') return `Status: ${statusInWords(chosen.value)}`
  if (chosen.filter === 'legalBasis') return `Legal basis: ${legalBasisInWords(chosen.value)}`
  if (chosen.filter === 'asAt') return `As at: ${dayInWords(chosen.value)}`
  return chosen.filter === 'scope' ? `Scope: ${scopeInWords(chosen.value)}` : `Marking: ${chosen.value}`
}

/** "Cross-regional". */
export function scopeInWords(scope: Scope): string {
  return scope.charAt(0).toUpperCase() + scope.slice(1)
}

function nameOf(named: { code: string; name: string }[], code: string): string {
  return named.find((one) => one.code === code)?.name ?? code
}
