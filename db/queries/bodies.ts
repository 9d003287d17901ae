import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { BodyKind, BodyName } from '@/domain/bodies/body'
import { closedBy } from '@/domain/bodies/dates'
import { BODY_FINDINGS } from '@/domain/findings/finding'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { query } from '../query'
import { type RegionSizes, readRegionSizes, type SourceLine } from '../reading/agreement-page'
import {
  type AgreementOfBody,
  readAgreementsOfBody,
  readSourcesOfBody,
  readWholeBody,
  type WholeBody,
} from '../reading/body'
import { isOn } from '../reading/finding-rules'
import { countBodyFindings, type Finding, readFindings } from '../reading/findings'
import { type ForceName, readForceNames, readShortBodyNames, type ShortBodyName } from '../reading/list-names'
import { bodies, bodyNames } from '../schema/bodies'

export type { AgreementOfBody, Member, WholeBody } from '../reading/body'
export type { ForceName, ShortBodyName } from '../reading/list-names'

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
        closedOn: closedBy(
          closings.map((on) => ({ kind: 'closed', on, struck: null })),
          today,
        ),
        contradictions: found.get(line.code) ?? 0,
      })),
      among: await tx.$count(bodies),
      regionSizes: await readRegionSizes(tx),
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
      closings: sql<PartialDay[]>`array(
        select d.on_day::text from body_dates d
        where d.body_id = ${bodies}.id and d.kind = 'closed' and d.on_day is not null
          and not exists (select from body_dates s where s.corrects_id = d.id))`,
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

/** What a body is called today; null when there is none by that code. */
export const findBodyName = query(
  async ({ tx }, code: string): Promise<Pick<BodyName, 'name' | 'acronym'> | null> => {
    const [body] = await tx
      .select({ name: bodyNames.name, acronym: bodyNames.acronym })
      .from(bodies)
      .innerJoin(bodyNames, and(eq(bodyNames.bodyId, bodies.id), isNull(bodyNames.toOn)))
      .where(eq(bodies.code, code))
    return body ?? null
  },
)

/** A body as its forms need it, without its agreements; null when there is none by that code. */
export const findWholeBody = query(
  ({ tx }, code: string): Promise<WholeBody | null> => readWholeBody(tx, code),
)

/** Every force and every body that a form about a body may name. */
export type Choosable = { forces: ForceName[]; bodies: ShortBodyName[] }

export const listChoosable = query(
  async ({ tx }, _nothing: null): Promise<Choosable> => ({
    forces: await readForceNames(tx),
    bodies: await readShortBodyNames(tx),
  }),
)

export type BodyPage = {
  body: WholeBody
  agreements: AgreementOfBody[]
  /** How many agreements it has that the reader sees; the page lists the first of them. */
  total: number
  /** Where the body contradicts its agreements, or its sources one another. */
  findings: Finding[]
  sources: SourceLine[]
  regionSizes: RegionSizes
}

/** One body with its agreements that the reader sees; null when there is none by that code. */
export const findBody = query(async ({ tx, today }, code: string): Promise<BodyPage | null> => {
  const body = await readWholeBody(tx, code)
  if (!body) return null
  return {
    body,
    ...(await readAgreementsOfBody(tx, body.id, today)),
    findings: await readBodyFindings(tx, today, body),
    sources: await readSourcesOfBody(tx, body.id),
    regionSizes: await readRegionSizes(tx),
  }
})

async function readBodyFindings(tx: Tx, today: Day, { id }: WholeBody): Promise<Finding[]> {
  const its = sql`a.id = any (array(select ab.agreement_id from agreement_bodies ab where ab.body_id = ${id}))`
  const within = { agreements: its, beside: its, bodies: sql`b.id = ${id}` }
  const found = await readFindings(tx, today, { within, only: sql`f.body_id = ${id}`, most: 50 })
  return found.filter((one) => BODY_FINDINGS.includes(one.kind))
}
