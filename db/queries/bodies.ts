import { and, eq, isNull, sql } from 'drizzle-orm'
import type { BodyName } from '@/domain/bodies/body'
import { BODY_FINDINGS } from '@/domain/findings/finding'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { query } from '../query'
import { type RegionSizes, readRegionSizes, type SourceLine } from '../reading/agreement-page'
import { type AgreementOfBody, readAgreementsOfBody } from '../reading/agreements-of-body'
import { readSourcesOfBody, readWholeBody, type WholeBody } from '../reading/body'
import { type Finding, readFindings } from '../reading/findings'
import { type ForceName, readForceNames, readShortBodyNames, type ShortBodyName } from '../reading/list-names'
import { bodies, bodyNames } from '../schema/bodies'

export type { AgreementOfBody } from '../reading/agreements-of-body'
export type { Member, WholeBody } from '../reading/body'
export type { ForceName, ShortBodyName } from '../reading/list-names'

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
    regionSizes: await readRegionSizes(tx, today),
  }
})

async function readBodyFindings(tx: Tx, today: Day, { id }: WholeBody): Promise<Finding[]> {
  const its = sql`a.id = any (array(select ab.agreement_id from agreement_bodies ab where ab.body_id = ${id}))`
  const within = { agreements: its, beside: its, bodies: sql`b.id = ${id}` }
  const found = await readFindings(tx, today, { within, only: sql`f.body_id = ${id}`, most: 50 })
  return found.filter((one) => BODY_FINDINGS.includes(one.kind))
}
