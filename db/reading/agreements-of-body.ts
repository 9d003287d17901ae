import { eq, sql } from 'drizzle-orm'
import type { Marking } from '@/domain/agreements/agreement'
import type { TermEnd } from '@/domain/agreements/instrument'
import type { Status } from '@/domain/agreements/status'
import type { BodyId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreementBodies, agreements } from '../schema/agreements'
import { isOn } from './finding-rules'
import { endingFrom, endsOn, lastOn, noticeOn, statusOn } from './list-conditions'
import { readTerms } from './list-details'

/** An agreement of a body as its page lists it. */
export type AgreementOfBody = {
  reference: string
  title: string
  marking: Marking
  status: Status
  end: TermEnd
  /** The forces that are party to it today. */
  forces: { forceName: string; regionName: string }[]
}

/** How many agreements a body's page lists; the list of agreements has them all. */
const LISTED = 100

/** The agreements of a body that the reader sees, by end, earliest first, and how many there are in all. */
export async function readAgreementsOfBody(tx: Tx, id: BodyId, today: Day) {
  const rows = await tx
    .select({
      id: agreements.id,
      reference: agreements.reference,
      title: agreements.title,
      marking: agreements.marking,
      status: statusOn(today),
      endsOn: endsOn(today),
      endingFrom: endingFrom(today),
      noticeOn: noticeOn(today),
      total: sql<number>`(count(*) over ())::int`,
      forces: sql<AgreementOfBody['forces']>`(
        select coalesce(json_agg(json_build_object('forceName', f.short_name, 'regionName', r.name)), '[]')
        from forces f join regions r on r.id = f.region_id
        where f.id in (
          select o.force_id from parties p join offices o on o.id = p.office_id
          where p.agreement_id = agreements.id and ${isOn(today, 'p')}))`,
    })
    .from(agreements)
    .innerJoin(agreementBodies, eq(agreementBodies.agreementId, agreements.id))
    .where(eq(agreementBodies.bodyId, id))
    .orderBy(
      sql`${lastOn(today)} asc nulls last`,
      sql`length(${agreements.reference})`,
      sql`${agreements.reference} collate "C"`,
    )
    .limit(LISTED)
  const terms = await readTerms(tx, rows, today)
  const listed = rows.map(({ id: agreementId, reference, title, marking, status, forces }) => {
    const end = terms.get(agreementId)?.end ?? { kind: 'not recorded' as const }
    return { reference, title, marking, status, end, forces }
  })
  return { agreements: listed satisfies AgreementOfBody[], total: rows[0]?.total ?? 0 }
}
