import { asc, sql } from 'drizzle-orm'
import type { Marking } from '@/domain/agreements/agreement'
import type { Status } from '@/domain/agreements/status'
import type { AgreementId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'

/** Another agreement, as one that it is linked to names it. */
export type LinkedAgreement = { reference: string; title: string; marking: Marking; status: Status }

/** The agreements that one is linked to, as far as the person asking sees them: of the others there is nothing. */
export type Links = {
  parent: LinkedAgreement | null
  children: LinkedAgreement[]
  successor: LinkedAgreement | null
  /** Those whose place it takes, from which day as far as known. */
  predecessors: (LinkedAgreement & { from: PartialDay | null })[]
}

export async function readLinks(tx: Tx, id: AgreementId, today: Day): Promise<Links> {
  const own = sql`(select own.parent_agreement_id from agreements own where own.id = ${id})`
  const ownSuccessor = sql`(select own.superseded_by_id from agreements own where own.id = ${id})`
  const rows = await tx
    .select({
      reference: agreements.reference,
      title: agreements.title,
      marking: agreements.marking,
      status: sql<Status>`${agreements.statuses}[width_bucket(${today}::date, ${agreements.changesOn})]`,
      from: agreements.supersededOn,
      isParent: sql<boolean | null>`${agreements.id} = ${own}`,
      isSuccessor: sql<boolean | null>`${agreements.id} = ${ownSuccessor}`,
      isChild: sql<boolean | null>`${agreements.parentAgreementId} = ${id}`,
      isPredecessor: sql<boolean | null>`${agreements.supersededById} = ${id}`,
    })
    .from(agreements)
    .where(
      sql`${agreements.parentAgreementId} = ${id} or ${agreements.supersededById} = ${id}
        or ${agreements.id} = ${own} or ${agreements.id} = ${ownSuccessor}`,
    )
    .orderBy(asc(agreements.reference))
  const named = rows.map(({ reference, title, marking, status, ...is }) => ({
    ...is,
    linked: { reference, title, marking, status },
  }))
  return {
    parent: named.find((one) => one.isParent)?.linked ?? null,
    successor: named.find((one) => one.isSuccessor)?.linked ?? null,
    children: named.filter((one) => one.isChild).map((one) => one.linked),
    predecessors: named.filter((one) => one.isPredecessor).map(({ linked, from }) => ({ ...linked, from })),
  }
}
