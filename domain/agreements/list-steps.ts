import type { Day } from '@/lib/dates/day'
import type { LegalBasis, Marking, Scope } from './agreement'
import type { AgreementList, ListFilters, Sort, Which } from './list'
import type { Status } from './status'

// The lists one step away from a list: what its links lead to. Each starts again at the first page.

/** The same filters and day, among others. */
export function among(list: AgreementList, which: Which): AgreementList {
  return { ...list, which, page: 1 }
}

/** Sorted by a column; by the one that it is sorted by already, the other way round. */
export function sortedBy(list: AgreementList, sort: Sort): AgreementList {
  const turned = list.sort === sort && list.direction === 'ascending'
  return { ...list, sort, direction: turned ? 'descending' : 'ascending', page: 1 }
}

export function onPage(list: AgreementList, page: number): AgreementList {
  return { ...list, page }
}

export function ofSize(list: AgreementList, size: number): AgreementList {
  return { ...list, size, page: 1 }
}

/** As today stands. */
export function asAtToday(list: AgreementList): AgreementList {
  return { ...list, asAt: TODAY, page: 1 }
}

/** With no filter, as today stands; among the same, in the same order. */
export function cleared(list: AgreementList): AgreementList {
  return { ...asAtToday(list), ...NO_FILTERS }
}

/** One thing that a list is narrowed by. */
export type Chosen =
  | { filter: 'words' | 'party' | 'body'; value: string }
  | { filter: 'scope'; value: Scope }
  | { filter: 'legalBasis'; value: LegalBasis }
  | { filter: 'marking'; value: Marking }
  | { filter: 'statuses'; value: Status }
  | { filter: 'asAt'; value: Day }

/** Everything that a list is narrowed by, in the order of its form; the day last. */
export function chosenIn(list: AgreementList): Chosen[] {
  const { words, party, body, scope, legalBasis, marking, statuses, asAt } = list
  const chosen: (Chosen | null)[] = [
    words ? { filter: 'words', value: words } : null,
    party ? { filter: 'party', value: party } : null,
    body ? { filter: 'body', value: body } : null,
    ...statuses.map((value): Chosen => ({ filter: 'statuses', value })),
    scope ? { filter: 'scope', value: scope } : null,
    legalBasis ? { filter: 'legalBasis', value: legalBasis } : null,
    marking ? { filter: 'marking', value: marking } : null,
    asAt.on ? { filter: 'asAt', value: asAt.on } : null,
  ]
  return chosen.filter((one) => one !== null)
}

/** The list without one thing that it is narrowed by. */
export function without(list: AgreementList, { filter, value }: Chosen): AgreementList {
  if (filter === 'asAt') return asAtToday(list)
  if (filter !== 'statuses') return { ...list, [filter]: null, page: 1 }
  return { ...list, statuses: list.statuses.filter((status) => status !== value), page: 1 }
}

const NO_FILTERS: ListFilters = {
  words: null,
  party: null,
  body: null,
  statuses: [],
  scope: null,
  legalBasis: null,
  marking: null,
}

const TODAY: AgreementList['asAt'] = { on: null, typed: { day: '', month: '', year: '' }, trouble: null }
