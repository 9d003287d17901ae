import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { BodyKind } from '@/domain/bodies/body'
import { closedBy } from '@/domain/bodies/dates'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { query } from '../query'
import { type RegionSizes, readRegionSizes } from '../reading/agreement-page'
import { closings, datesOf } from '../reading/closings'
import { isOn } from '../reading/finding-rules'
import { countBodyFindings } from '../reading/findings'
import { bodies, bodyNames } from '../schema/bodies'

/** A body as the list of bodies shows it. */
export type BodyLine = {
  code: string
  name: string
  acronym: string | null
  /** What it was called before, each by its acronym where it had one. */
  formerly: string[]
  kind: BodyKind
  /** The last day it ran, where it has closed. */
  closedOn: PartialDay | null
  /** Members today. */
  members: { forceName: string; regionName: string }[]
  /** Agreements that the reader sees. */
  agreements: number
  contradictions: number
}

/** The bodies that were looked for, how many there are in all, and how many forces each region has. */
export type BodyList = { bodies: BodyLine[]; among: number; regionSizes: RegionSizes }

/**
 * Bodies by acronym, with how many of their agreements the reader sees and how often something contradicts itself:
 * all, or those whose names now and before, acronyms and members' names have each of the words between them.
 */
export const listBodies = query(
  async ({ tx, today }, { words }: { words: string | null }): Promise<BodyList> => {
    const lines = await readBodyLines(tx, today, words)
    const found = await countBodyFindings(tx, today)
    return {
      bodies: lines.map(({ closings, ...line }) => ({
        ...line,
        closedOn: closedBy(datesOf(closings), today),
        contradictions: found.get(line.code) ?? 0,
      })),
      among: await tx.$count(bodies),
      regionSizes: await readRegionSizes(tx, today),
    }
  },
)

type ReadLine = Omit<BodyLine, 'contradictions' | 'closedOn'> & { closings: PartialDay[] }

function readBodyLines(tx: Tx, today: Day, words: string | null): Promise<ReadLine[]> {
  return tx
    .select({
      code: bodies.code,
      name: bodyNames.name,
      acronym: bodyNames.acronym,
      formerly: sql<string[]>`array(
        select coalesce(n.acronym, n.name) from body_names n
        where n.body_id = ${bodies}.id and n.to_on is not null order by n.to_on collate "C" desc)`,
      kind: bodies.kind,
      closings,
      members: sql<BodyLine['members']>`(
        select coalesce(json_agg(json_build_object('forceName', f.short_name, 'regionName', r.name) order by f.short_name), '[]')
        from body_members m join forces f on f.id = m.force_id join regions r on r.id = f.region_id
        where m.body_id = ${bodies}.id and ${isOn(today, 'm')})`,
      agreements: sql<number>`(select count(*)::int from agreement_bodies ab where ab.body_id = ${bodies}.id)`,
    })
    .from(bodies)
    .innerJoin(bodyNames, and(eq(bodyNames.bodyId, bodies.id), isNull(bodyNames.toOn)))
    .where(words ? hasEachOf(words, today) : undefined)
    .orderBy(asc(sql`lower(coalesce(${bodyNames.acronym}, ${bodyNames.name}))`))
}

/** Whether each of the words is somewhere in what the body is or was called, or in a name of a member today. */
function hasEachOf(words: string, today: Day): SQL {
  const called = sql`(
    select lower(string_agg(called, ' ')) from (
      select concat_ws(' ', n.acronym, n.name) as called from body_names n where n.body_id = ${bodies}.id
      union all
      select concat_ws(' ', f.name, f.short_name, array_to_string(f.abbreviations, ' '))
      from body_members m join forces f on f.id = m.force_id
      where m.body_id = ${bodies}.id and ${isOn(today, 'm')}) names)`
  const each = words.toLowerCase().split(/\s+/)
  return sql`(select bool_and(position(word in ${called}) > 0) from unnest(${sql.param(each)}::text[]) word)`
}
