import { and, count, eq, inArray, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import { type AgreementList, isByDate, type Which } from '@/domain/agreements/list'
import type { Status } from '@/domain/agreements/status'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import {
  endingFrom,
  endsOn,
  firstBodies,
  isAmong,
  isItsFirstBody,
  isWanted,
  type ListReading,
  noticeOn,
  sortKey,
  statusOn,
} from './list-conditions'

/** How many agreements of one status the reader sees, and how many of them the filters but the status ask for. */
export type Counted = Record<Which | 'asked', number> & { status: Status }

export type ListRow = Awaited<ReturnType<typeof readListPage>>['rows'][number]

/**
 * The rows of a page and every count beside them, in one statement: nearly all that it costs is asking of each
 * agreement whether it may be seen, so that is asked once.
 */
export async function readListPage(tx: Tx, actor: Actor, { list, named, day }: ListReading) {
  const asked = tx
    .select({
      id: agreements.id,
      reference: agreements.reference,
      status: statusOn(day).as('status'),
      sortKey: sortKey(list.sort, day).as('sort_key'),
      ours: isAmong('ours', actor).as('ours'),
      region: isAmong('region', actor).as('region'),
      national: isAmong('national', actor).as('national'),
      asked: isWanted(actor, { list, named, day }).as('asked'),
    })
    .from(agreements)
  const seen = tx.$with('seen').as(list.sort === 'body' ? asked.leftJoin(firstBodies, isItsFirstBody) : asked)
  const counted = tx.$with('counted').as(
    tx
      .select({
        status: seen.status,
        all: count().as('all'),
        ours: countOf(seen.ours).as('ours'),
        region: countOf(seen.region).as('region'),
        national: countOf(seen.national).as('national'),
        asked: countOf(seen.asked).as('asked'),
      })
      .from(seen)
      .groupBy(seen.status),
  )
  const counts = tx
    .$with('counts')
    .as(tx.select({ counts: sql<Counted[]>`coalesce(json_agg(counted), '[]')`.as('counts') }).from(counted))
  const page = tx.$with('page').as(
    tx
      .select({ id: seen.id, reference: seen.reference, status: seen.status, sortKey: seen.sortKey })
      .from(seen)
      .where(and(seen.asked, list.statuses.length > 0 ? inArray(seen.status, list.statuses) : undefined))
      .orderBy(...inOrder(list, seen))
      .limit(list.size)
      .offset((list.page - 1) * list.size),
  )
  const found = await tx
    .with(seen, counted, counts, page)
    .select({ counts: counts.counts, row: rowOn(day) })
    .from(counts)
    .leftJoin(page, sql`true`)
    .leftJoin(agreements, eq(agreements.id, page.id))
    .orderBy(...inOrder(list, page))
  return {
    counts: found[0]?.counts ?? [],
    rows: found.map((one) => one.row).filter((row) => row !== null),
  }
}

function rowOn(day: Day) {
  return {
    id: agreements.id,
    reference: agreements.reference,
    title: agreements.title,
    marking: agreements.marking,
    status: statusOn(day),
    endsOn: endsOn(day),
    endingFrom: endingFrom(day),
    noticeOn: noticeOn(day),
  }
}

function countOf(flag: SQLWrapper): SQL<number> {
  return sql`count(*) filter (where ${flag})`
}

type Sorted = { sortKey: SQLWrapper; status: SQLWrapper; reference: SQLWrapper }

/**
 * By what was chosen, what has none last; and then by reference, EM-10000 after EM-9999. Dates of agreements that have
 * ended wait for nobody, so by dates those come after all others.
 */
function inOrder(list: AgreementList, { sortKey: key, status, reference }: Sorted): SQL[] {
  const direction = list.direction === 'ascending' ? sql`asc` : sql`desc`
  const alike = list.sort === 'reference' ? direction : sql`asc`
  return [
    ...(isByDate(list.sort) ? [sql`${status} = 'ended'`] : []),
    sql`${key} ${direction} nulls last`,
    sql`length(${reference}) ${alike}`,
    sql`${reference} collate "C" ${alike}`,
  ]
}
