import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { Marking } from '@/domain/agreements/agreement'
import type { TermEnd } from '@/domain/agreements/instrument'
import type { Status } from '@/domain/agreements/status'
import type { ForceList } from '@/domain/forces/force-list'
import type { AgreementId, ForceId } from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { offices } from '../schema/forces'
import { parties } from '../schema/parties'
import { endingFrom, endsOn, hasParty, lastOn, noticeOn, statusOn } from './list-conditions'
import { readTerms } from './list-details'
import { isOneOf } from './one-of'

/** When one office of a force is a party to an agreement, or was. */
export type OfficeAsParty = { kind: OfficeKind; fromOn: PartialDay | null; toOn: PartialDay | null }

/** An agreement that a force is party to, or was, as it stands today. */
export type ForceAgreement = {
  reference: string
  title: string
  marking: Marking
  status: Status
  end: TermEnd
  asParty: OfficeAsParty[]
}

export type ForceAgreements = { agreements: ForceAgreement[]; total: number; list: ForceList }

type Asked = { forceId: ForceId; today: Day; list: ForceList }

/** A page of the agreements of a force that the reader sees: those it is party to now, by end, then those it was. */
export async function readForceAgreements(tx: Tx, { forceId, today, list }: Asked): Promise<ForceAgreements> {
  const isOfForce = sql`${forceId}::uuid = any (${agreements.partyForceIds})`
  const [counted] = await tx.select({ total: sql<number>`count(*)::int` }).from(agreements).where(isOfForce)
  const total = counted?.total ?? 0
  const page = Math.min(list.page, Math.max(1, Math.ceil(total / list.size)))
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
    })
    .from(agreements)
    .where(isOfForce)
    .orderBy(
      desc(hasParty({ forceId, bodyId: null }, today)),
      sql`${lastOn(today)} asc nulls last`,
      sql`length(${agreements.reference})`,
      sql`${agreements.reference} collate "C"`,
    )
    .limit(list.size)
    .offset((page - 1) * list.size)
  const terms = await readTerms(tx, rows, today)
  const asParty = await readAsParty(
    tx,
    forceId,
    rows.map((row) => row.id),
  )
  const shown = rows.map(({ id, endsOn: _, endingFrom: __, noticeOn: ___, ...row }) => ({
    ...row,
    end: terms.get(id)?.end ?? { kind: 'not recorded' as const },
    asParty: asParty.filter((one) => one.agreementId === id),
  }))
  return { agreements: shown, total, list: { ...list, page } }
}

/** Whether an office is of the force, or of one that became part of it: what they were party to is its own. */
function isOfForceOrBefore(forceId: ForceId): SQL {
  return sql`${offices.forceId} in (
    with recursive before (id) as (
      select ${forceId}::uuid
      union
      select f.id from forces f join before on before.id = f.succeeded_by_id)
    select id from before)`
}

function readAsParty(tx: Tx, forceId: ForceId, ids: AgreementId[]) {
  return tx
    .select({
      agreementId: parties.agreementId,
      kind: offices.kind,
      fromOn: parties.fromOn,
      toOn: parties.toOn,
    })
    .from(parties)
    .innerJoin(offices, eq(offices.id, parties.officeId))
    .where(and(isOfForceOrBefore(forceId), isOneOf(parties.agreementId, ids), isNull(parties.voidedAt)))
    .orderBy(asc(offices.kind))
}
