import type { Marking } from '@/domain/agreements/agreement'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
import type { AgreementList, Which } from '@/domain/agreements/list'
import type { Status } from '@/domain/agreements/status'
import type { BodyId, ForceId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { query } from '../query'
import { readBodiesOf, readPartiesOn, readTerms } from '../reading/list-details'
import {
  type ForceName,
  readForceNames,
  readNamed,
  readShortBodyNames,
  type ShortBodyName,
} from '../reading/list-names'
import { type Counted, type ListRow, readListPage } from '../reading/list-page'
import { readPartyless } from '../reading/list-partyless'

export type { ForceName, ShortBodyName } from '../reading/list-names'

/** One agreement as lists show it: how it stands on the day, and who is party on the day. */
export type ListedAgreement = {
  reference: string
  title: string
  marking: Marking
  status: Status
  end: TermEnd
  /** The last day of its term; null where that is not a day. */
  endsOn: Day | null
  noticeKind: Notice['kind']
  noticeOn: Day | null
  bodyIds: BodyId[]
  forceIds: ForceId[]
  /** Parties that hold no office of a force, by name. */
  otherParties: string[]
}

/** A page of a list, with what the page says around it. */
export type AgreementListPage = {
  /** The list as it is shown: without codes that are nobody's, and on a page that there is. */
  list: AgreementList
  day: Day
  agreements: ListedAgreement[]
  /** How many the list holds on all its pages. */
  total: number
  /** How many the reader sees of each, whatever the filters. */
  among: Record<Which, number>
  /** How many have each status, of those that the other filters ask for; a status that none has is left out. */
  statuses: Partial<Record<Status, number>>
  /** Where there is a filter by party: those it cannot find, since they name no force. The first few, and how many. */
  partyless: { total: number; agreements: { reference: string; marking: Marking }[] } | null
}

/** A page of the agreements that the person asking may see, as they stand on a day. */
export const listAgreements = query(
  async ({ tx, actor, today }, asked: AgreementList): Promise<AgreementListPage> => {
    const day = asked.asAt.on ?? today
    const { list, named } = await readNamed(tx, asked)
    const first = await readListPage(tx, actor, { list, named, day })
    const total = totalOf(first.counts, list)
    const page = Math.min(list.page, Math.max(1, Math.ceil(total / list.size)))
    const shown = { list: { ...list, page }, named, day }
    const { rows, counts } = page === list.page ? first : await readListPage(tx, actor, shown)
    return {
      list: shown.list,
      day,
      agreements: await readDetails(tx, rows, day),
      total,
      among: amongOf(counts),
      statuses: statusesOf(counts),
      partyless: named.forceId ? await readPartyless(tx, actor, shown) : null,
    }
  },
)

/** The forces and bodies that a list can be narrowed to, and that its rows name. */
export const listNames = query(
  async ({ tx }, _nothing: null): Promise<{ forces: ForceName[]; bodies: ShortBodyName[] }> => ({
    forces: await readForceNames(tx),
    bodies: await readShortBodyNames(tx),
  }),
)

async function readDetails(tx: Tx, rows: ListRow[], day: Day): Promise<ListedAgreement[]> {
  const ids = rows.map((row) => row.id)
  const [parties, bodies, terms] = await Promise.all([
    readPartiesOn(tx, ids, day),
    readBodiesOf(tx, ids),
    readTerms(tx, rows, day),
  ])
  return rows.map(({ id, ...row }) => {
    const own = parties.filter((one) => one.agreementId === id)
    return {
      ...row,
      ...(terms.get(id) ?? { end: { kind: 'not recorded' }, noticeKind: 'not recorded' }),
      bodyIds: bodies.filter((one) => one.agreementId === id).map((one) => one.bodyId),
      forceIds: own.map((one) => one.forceId).filter((forceId) => forceId !== null),
      otherParties: own.map((one) => one.person).filter((name) => name !== null),
    }
  })
}

function totalOf(counts: Counted[], { statuses }: AgreementList): number {
  return sum(
    counts.filter((one) => statuses.length === 0 || statuses.includes(one.status)),
    'asked',
  )
}

function amongOf(counts: Counted[]): AgreementListPage['among'] {
  return {
    all: sum(counts, 'all'),
    ours: sum(counts, 'ours'),
    region: sum(counts, 'region'),
    national: sum(counts, 'national'),
  }
}

function statusesOf(counts: Counted[]): AgreementListPage['statuses'] {
  const statuses: AgreementListPage['statuses'] = {}
  for (const { status, asked } of counts) statuses[status] = asked
  return statuses
}

function sum(counts: Counted[], what: Which | 'asked'): number {
  return counts.reduce((total, one) => total + one[what], 0)
}
