import { z } from 'zod'
import type { Day } from '@/lib/dates/day'
import { wholeDayField } from '@/lib/dates/schema'
import { readTypedDay, type TypedDate } from '@/lib/dates/typed-date'
import { LEGAL_BASES, type LegalBasis, MARKINGS, type Marking, SCOPES, type Scope } from './agreement'
import { STATUSES, type Status } from './status'

/** Which agreements: all that the reader sees, their force's, their region's, or the national ones. */
export const WHICH = ['all', 'ours', 'region', 'national'] as const
export type Which = (typeof WHICH)[number]

/** The default, by end, earliest first, puts first what is past its term, and then what will be. */
const SORTS = ['end', 'title', 'reference', 'body', 'notice', 'status'] as const
export type Sort = (typeof SORTS)[number]

/** By dates to come or past: agreements that have ended come last then, since theirs wait for nobody. */
export function isByDate(sort: Sort): boolean {
  return sort === 'end' || sort === 'notice'
}

const DIRECTIONS = ['ascending', 'descending'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** Rows on a page. */
const SIZES = ['25', '50', '100'] as const

/** The body filter's word for agreements that no body is recorded for. */
export const NO_BODY = 'none'

/** What a list of agreements may be narrowed by, besides which and the day; null or empty where it is not. */
export type ListFilters = {
  words: string | null
  /** The code of a force that is party to them on the day. */
  party: string | null
  /** The code of a body, or `NO_BODY`. */
  body: string | null
  statuses: Status[]
  scope: Scope | null
  legalBasis: LegalBasis | null
  marking: Marking | null
}

/** The day a list is shown as at: null for today, whatever today is. What cannot be read is kept as it was typed. */
export type ListDay = { on: Day | null; typed: TypedDate; trouble: string | null }

/** A list of agreements as its address describes it. */
export type AgreementList = ListFilters & {
  which: Which
  asAt: ListDay
  sort: Sort
  direction: Direction
  page: number
  size: number
}

/** What somebody typed or followed, as the address holds it: a name may be there several times or not at all. */
const values = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat())
  .catch([])

const text = values.transform((given) => (given.at(-1) ?? '').replaceAll(/\p{Cc}+/gu, ' ').trim())

const code = text.transform((given) => (/^[\w-]{1,60}$/.test(given) ? given : null))

const box = text.transform((given) => given.slice(0, 40))

const number = text.pipe(z.string().regex(/^[1-9]\d{0,5}$/)).transform(Number)

/** The day a page is asked to be shown as at: in one word, or in three boxes. */
export const asAt = z
  .object({ on: box, 'as-at-day': box, 'as-at-month': box, 'as-at-year': box })
  .transform((given): ListDay => {
    const boxes = { day: given['as-at-day'], month: given['as-at-month'], year: given['as-at-year'] }
    const typed = Object.values(boxes).some(Boolean) ? boxes : { day: given.on, month: '', year: '' }
    if (readTypedDay(typed) === 'nothing') return { on: null, typed, trouble: null }
    const read = wholeDayField('As at date').safeParse(typed)
    return { on: read.data ?? null, typed, trouble: read.error?.issues[0]?.message ?? null }
  })

/** The list an address asks for. Never refuses: what it does not know is left out. */
export const agreementList = z
  .object({
    which: text.pipe(z.enum(WHICH)).catch('all'),
    words: text.transform((given) => given.slice(0, 100) || null),
    party: code,
    body: code,
    status: values.transform((given) => STATUSES.filter((status) => given.includes(status))),
    scope: text.pipe(z.enum(SCOPES)).nullable().catch(null),
    basis: text.pipe(z.enum(LEGAL_BASES)).nullable().catch(null),
    marking: text.pipe(z.enum(MARKINGS)).nullable().catch(null),
    sort: text.pipe(z.enum(SORTS)).catch('end'),
    direction: text.pipe(z.enum(DIRECTIONS)).catch('ascending'),
    page: number.catch(1),
    size: text.pipe(z.enum(SIZES)).transform(Number).catch(25),
  })
  .and(asAt.transform((read) => ({ asAt: read })))
  .transform(
    ({ status, basis, ...list }): AgreementList => ({ ...list, statuses: status, legalBasis: basis }),
  )

/** The address's query for a list: the shortest that means the same. Read again it gives the same list. */
export function queryOf(list: AgreementList): Record<string, string | string[]> {
  const said = {
    which: list.which === 'all' ? null : list.which,
    words: list.words,
    party: list.party,
    body: list.body,
    status: list.statuses,
    scope: list.scope,
    basis: list.legalBasis,
    marking: list.marking,
    on: list.asAt.on,
    sort: list.sort === 'end' ? null : list.sort,
    direction: list.direction === 'ascending' ? null : list.direction,
    page: list.page === 1 ? null : String(list.page),
    size: list.size === 25 ? null : String(list.size),
  }
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (value?.length ? [[name, value]] : [])),
  )
}
