import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { TermEnd } from '@/domain/agreements/instrument'
import { type AgreementHistory, standingOn } from '@/domain/agreements/status'
import type { AgreementId } from '@/domain/ids'
import { type Day, plusDays } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreementBodies } from '../schema/agreements'
import { legalPersons, offices } from '../schema/forces'
import { instruments } from '../schema/instruments'
import { parties } from '../schema/parties'
import { readTermHistories } from './histories'
import { isPartyOn } from './list-conditions'
import type { ListRow } from './list-page'
import { isOneOf } from './one-of'

/** Who is party to these agreements on the day: each force once, whichever of its offices is, and other persons by name. */
export async function readPartiesOn(tx: Tx, ids: AgreementId[], day: Day) {
  if (ids.length === 0) return []
  const p = alias(parties, 'p')
  return tx
    .selectDistinct({ agreementId: p.agreementId, forceId: offices.forceId, person: legalPersons.name })
    .from(p)
    .leftJoin(offices, eq(offices.id, p.officeId))
    .leftJoin(legalPersons, and(eq(legalPersons.id, p.legalPersonId), isNull(p.officeId)))
    .where(and(isOneOf(p.agreementId, ids), isPartyOn(day)))
}

/** The bodies that these agreements are for. */
export async function readBodiesOf(tx: Tx, ids: AgreementId[]) {
  if (ids.length === 0) return []
  return tx
    .select({ agreementId: agreementBodies.agreementId, bodyId: agreementBodies.bodyId })
    .from(agreementBodies)
    .where(isOneOf(agreementBodies.agreementId, ids))
}

/**
 * When the terms of these rows end, as far as is known: a row holds the last day that it could be, or none. Only where
 * an end known to its month or year, or a term until ended, may stand behind that are instruments read.
 */
export async function readEnds(tx: Tx, rows: ListRow[], day: Day): Promise<Map<AgreementId, TermEnd>> {
  const unsure = rows.filter(mayHideMore).map((row) => row.id)
  const histories = await readTermHistories(tx, await readWithOpenEnds(tx, unsure))
  return new Map(rows.map((row) => [row.id, endOf(row, histories.get(row.id), day)]))
}

function mayHideMore({ endsOn, status }: ListRow): boolean {
  if (endsOn) return plusDays(endsOn, 1).endsWith('-01')
  return status !== 'term not recorded' && status !== 'in force'
}

async function readWithOpenEnds(tx: Tx, ids: AgreementId[]): Promise<AgreementId[]> {
  if (ids.length === 0) return []
  const found = await tx
    .selectDistinct({ id: instruments.agreementId })
    .from(instruments)
    .where(
      and(
        isOneOf(instruments.agreementId, ids),
        sql`(${instruments.endKind} = 'until ended' or length(${instruments.endOn}) < 10)`,
      ),
    )
  return found.map((one) => one.id)
}

function endOf(row: ListRow, history: AgreementHistory | undefined, day: Day): TermEnd {
  if (history) return standingOn(history, day).end
  if (row.endsOn) return { kind: 'on', on: row.endsOn }
  return { kind: row.status === 'in force' ? 'until ended' : 'not recorded' }
}
