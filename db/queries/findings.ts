import { type SQL, sql } from 'drizzle-orm'
import { FINDING_KINDS, type FindingKind } from '@/domain/findings/finding'
import type { AgreementId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { query } from '../query'
import { type AgreementPage, readAgreementPage } from '../reading/agreement-page'
import { PUNCTUATION, subjectOf } from '../reading/finding-rules'
import { type Finding, type Lookout, readFindings } from '../reading/findings'

export type { Finding } from '../reading/findings'

/** How many places of a kind are named where findings are counted. */
const PLACES = 5

/** Findings of one kind: how many, and the first places. */
export type CountedFindings = { kind: FindingKind; total: number; places: Finding[] }

/** What is wrong in everything the reader can see, by kind. */
export const countFindings = query(({ tx, today }, _nothing: null) => readCountedFindings(tx, today))

/** The same within a transaction that reads more. */
export async function readCountedFindings(tx: Tx, today: Day): Promise<CountedFindings[]> {
  const found = await readFindings(tx, today, EVERYWHERE)
  return FINDING_KINDS.flatMap((kind) => {
    const places = found.filter((one) => one.kind === kind)
    const [first] = places
    return first ? [{ kind, total: first.total, places }] : []
  })
}

const EVERYWHERE: Lookout = {
  within: { agreements: sql`true`, beside: sql`true`, bodies: sql`true` },
  only: sql`true`,
  most: PLACES,
}

/** An agreement with what is wrong in it; null when for the person asking there is none. */
export type AgreementOverview = { agreement: AgreementPage; findings: Finding[] }

/** One agreement as its first page shows it, with what is wrong in it today. */
export const findAgreementOverview = query(
  async ({ tx, today }, reference: string): Promise<AgreementOverview | null> => {
    const agreement = await readAgreementPage(tx, reference, today)
    return agreement && { agreement, findings: await readFindings(tx, today, ofAgreement(agreement.id)) }
  },
)

function ofAgreement(id: AgreementId): Lookout {
  return {
    within: {
      agreements: sql`a.id = ${id}`,
      beside: sql`a.id = any (array(${itselfAndThoseBeside(id)}))`,
      bodies: sql`false`,
    },
    only: sql`${id} in (f.agreement_id, f.other_id)`,
    most: 50,
  }
}

/** The agreement and those of its bodies whose titles share a word with its own: on one subject they share them all. */
function itselfAndThoseBeside(id: AgreementId): SQL {
  return sql`
    select ${id}::uuid
    union all
    select near.id
    from (select id, split_part(${subjectOf}, ' ', 1) as word from agreements where id = ${id}) own
    join agreement_bodies its on its.agreement_id = own.id
    join agreement_bodies beside on beside.body_id = its.body_id and beside.agreement_id <> own.id
    join agreements near on near.id = beside.agreement_id
    where position(own.word in translate(lower(near.title), ${PUNCTUATION}, '')) > 0`
}
