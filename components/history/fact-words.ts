import { ROLE_WORDS } from '@/components/people/role-words'
import { ROLES } from '@/domain/access/actor'
import type { Facts } from '@/domain/audit/event'
import { parsePartialDay } from '@/lib/dates/partial-day'
import { dayInWords } from '@/lib/dates/words'

type Fact = Facts[string]

/** What each fact of a change is called, in the order they are read. One that is not here is shown last, by its own name. */
const TERMS: Record<string, string> = {
  reference: 'Reference',
  name: 'Name',
  acronym: 'Acronym',
  title: 'Title',
  kind: 'Kind',
  purpose: 'Purpose',
  members: 'Members',
  task: 'Task',
  scope: 'Scope',
  regions: 'Regions',
  legalBasis: 'Legal basis',
  provision: 'Provision',
  marking: 'Marking',
  bodies: 'Bodies',
  parent: 'Overarching agreement',
  successor: 'Agreement that takes its place',
  parties: 'Parties',
  joiners: 'Joined',
  joinedFrom: 'Party from',
  added: 'Added',
  leavers: 'Left',
  leftFrom: 'First day no longer a party',
  lastDay: 'Last day as a party',
  voided: 'Recorded in error',
  status: 'Status',
  commencement: 'Commencement',
  end: 'End',
  endedFrom: 'Ended from',
  beneath: 'Agreements beneath it',
  notice: 'Notice period',
  instrument: 'Instrument',
  form: 'Form',
  takesEffectOn: 'Takes effect',
  madeOn: 'Made',
  noticeGivenOn: 'Notice given',
  keptAt: 'Where it is kept',
  confirmedBy: 'Confirmed by',
  signatures: 'Signed',
  signed: 'Signatures added',
  review: 'Review',
  dueOn: 'Decisions due',
  offices: 'Offices asked',
  office: 'Office',
  decision: 'Decision',
  until: 'Until',
  decidedOn: 'Decided on',
  result: 'Result',
  awaiting: 'Decisions awaited',
  of: 'Decisions asked for',
  role: 'Role',
  force: 'Force',
  account: 'Account',
  chiefOfficer: 'Chief officer',
  policingBody: 'Policing body',
  predecessor: 'Predecessor',
  source: 'Source',
  address: 'Address',
}

/** Facts that say nothing where they are empty: nobody left them out. */
const MAY_BE_ABSENT = [
  'until',
  'review',
  'predecessor',
  'confirmedBy',
  'signatures',
  'decision',
  'awaiting',
  'of',
]

export type ChangedFact = { term: string; before: string | null; after: string | null; changed: boolean }

/**
 * Each fact of a change with its words before and after; null where that side does not speak of it, "not recorded"
 * where it does and nobody knew.
 */
export function changedFacts(before: Facts | null, after: Facts | null): ChangedFact[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names
    .sort((a, b) => placeOf(a) - placeOf(b))
    .filter((name) => before?.[name] || after?.[name] || !MAY_BE_ABSENT.includes(name))
    .map((name) => {
      const was = before && name in before ? sayFact(before, name) : null
      const is = after && name in after ? sayFact(after, name) : null
      return { term: TERMS[name] ?? name, before: was, after: is, changed: was !== is }
    })
}

/** One fact in words, to stand inside a sentence: "17 September 2020", "until ended", "not recorded". */
export function sayFact(facts: Facts | null, name: string): string {
  const fact = facts?.[name] ?? null
  if (fact === null || fact === '') return 'not recorded'
  if (name === 'notice' && typeof fact === 'number') return fact === 1 ? '1 month' : `${fact} months`
  return sayValue(fact, name)
}

function sayValue(fact: NonNullable<Fact>, name: string): string {
  if (typeof fact === 'number') return fact.toLocaleString('en-GB')
  if (typeof fact !== 'string') return fact.length > 0 ? fact.join(', ') : 'none recorded'
  const role = name === 'role' && ROLES.find((one) => one === fact)
  if (role) return ROLE_WORDS[role]
  const known = name === 'review' ? null : parsePartialDay(fact)
  return known ? dayInWords(known) : fact
}

function placeOf(name: string): number {
  const place = Object.keys(TERMS).indexOf(name)
  return place < 0 ? Number.POSITIVE_INFINITY : place
}
