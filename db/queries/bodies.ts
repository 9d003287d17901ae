import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { BodyKind } from '@/domain/bodies/body'
import { BODY_FINDINGS } from '@/domain/findings/finding'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { query } from '../query'
import { type RegionSizes, readRegionSizes, type SourceLine } from '../reading/agreement-page'
import {
  type AgreementOfBody,
  type Body,
  type Member,
  type NameOfBody,
  readAgreementsOfBody,
  readBody,
  readMembers,
  readNamesOfBody,
  readSourcesOfBody,
} from '../reading/body'
import { isOn } from '../reading/finding-rules'
import { countBodyFindings, type Finding, readFindings } from '../reading/findings'
import { bodies, bodyNames } from '../schema/bodies'

export type { AgreementOfBody, Member, NameOfBody } from '../reading/body'

/** A body as the list of bodies shows it. */
export type BodyLine = {
  code: string
  name: string
  acronym: string | null
  kind: BodyKind
  /** Members today. */
  members: { forceName: string; regionName: string }[]
  /** Agreements that the reader sees. */
  agreements: number
  contradictions: number
}

export type BodyList = { bodies: BodyLine[]; regionSizes: RegionSizes }

/** Every body, by acronym, with how many of its agreements the reader sees and where the two disagree. */
export const listBodies = query(async ({ tx, today }, _nothing: null): Promise<BodyList> => {
  const lines = await readBodyLines(tx, today)
  const found = await countBodyFindings(tx, today)
  return {
    bodies: lines.map((line) => ({ ...line, contradictions: found.get(line.code) ?? 0 })),
    regionSizes: await readRegionSizes(tx, today),
  }
})

function readBodyLines(tx: Tx, today: Day): Promise<Omit<BodyLine, 'contradictions'>[]> {
  return tx
    .select({
      code: bodies.code,
      name: bodyNames.name,
      acronym: bodyNames.acronym,
      kind: bodies.kind,
      members: sql<BodyLine['members']>`(
        select coalesce(json_agg(json_build_object('forceName', f.short_name, 'regionName', r.name) order by f.short_name), '[]')
        from body_members m join forces f on f.id = m.force_id join regions r on r.id = f.region_id
        where m.body_id = ${bodies}.id and ${isOn(today, 'm')})`,
      agreements: sql<number>`(select count(*)::int from agreement_bodies ab where ab.body_id = ${bodies}.id)`,
    })
    .from(bodies)
    .innerJoin(bodyNames, and(eq(bodyNames.bodyId, bodies.id), isNull(bodyNames.toOn)))
    .orderBy(asc(sql`lower(coalesce(${bodyNames.acronym}, ${bodyNames.name}))`))
}

/** What a body is called today; null when there is none by that code. */
export const findBodyName = query(
  async ({ tx }, code: string): Promise<Pick<NameOfBody, 'name' | 'acronym'> | null> => {
    const [body] = await tx
      .select({ name: bodyNames.name, acronym: bodyNames.acronym })
      .from(bodies)
      .innerJoin(bodyNames, and(eq(bodyNames.bodyId, bodies.id), isNull(bodyNames.toOn)))
      .where(eq(bodies.code, code))
    return body ?? null
  },
)

export type BodyPage = {
  body: Body
  names: NameOfBody[]
  members: Member[]
  agreements: AgreementOfBody[]
  /** How many agreements it has that the reader sees; the page lists the first of them. */
  total: number
  /** Where the body and its agreements disagree. */
  findings: Finding[]
  sources: SourceLine[]
  regionSizes: RegionSizes
}

/** One body with its agreements that the reader sees; null when there is none by that code. */
export const findBody = query(async ({ tx, today }, code: string): Promise<BodyPage | null> => {
  const body = await readBody(tx, code)
  if (!body) return null
  return {
    body,
    names: await readNamesOfBody(tx, body.id),
    members: await readMembers(tx, body.id),
    ...(await readAgreementsOfBody(tx, body.id, today)),
    findings: await readBodyFindings(tx, today, body),
    sources: await readSourcesOfBody(tx, body.id),
    regionSizes: await readRegionSizes(tx, today),
  }
})

async function readBodyFindings(tx: Tx, today: Day, { id }: Body): Promise<Finding[]> {
  const its = sql`a.id = any (array(select ab.agreement_id from agreement_bodies ab where ab.body_id = ${id}))`
  const within = { agreements: its, beside: its, bodies: sql`b.id = ${id}` }
  const found = await readFindings(tx, today, { within, only: sql`f.body_id = ${id}`, most: 50 })
  return found.filter((one) => BODY_FINDINGS.includes(one.kind))
}
