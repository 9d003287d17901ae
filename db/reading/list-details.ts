import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { endWith } from '@/domain/agreements/ended'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
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

/** An agreement's term on a day, as far as a list says it. */
type Term = { end: TermEnd; noticeKind: Notice['kind'] }

/**
 * The terms of these rows, as far as they are known: a row holds the last day that a term could have and the last for
 * notice, or none. Only where an end known to its month or year, a term until ended, or a word about notice may stand
 * behind that are instruments read.
 */
export async function readTerms(tx: Tx, rows: ListRow[], day: Day): Promise<Map<AgreementId, Term>> {
  const histories = await readTermHistories(tx, await readSayingMore(tx, rows))
  return new Map(rows.map((row) => [row.id, termOf(row, histories.get(row.id), day)]))
}

async function readSayingMore(tx: Tx, rows: ListRow[]): Promise<AgreementId[]> {
  const ends = idsOf(rows.filter(mayHideMore))
  const notices = idsOf(rows.filter((row) => !row.noticeOn))
  if (ends.length + notices.length === 0) return []
  const { agreementId, endKind, endOn, noticeKind } = instruments
  const found = await tx
    .selectDistinct({ id: agreementId })
    .from(instruments)
    .where(
      or(
        and(isOneOf(agreementId, ends), sql`(${endKind} = 'until ended' or length(${endOn}) < 10)`),
        and(isOneOf(agreementId, notices), ne(noticeKind, 'not recorded')),
      ),
    )
  return found.map((one) => one.id)
}

function idsOf(rows: ListRow[]): AgreementId[] {
  return rows.map((row) => row.id)
}

function mayHideMore({ endsOn, status }: ListRow): boolean {
  if (endsOn) return plusDays(endsOn, 1).endsWith('-01')
  return status !== 'term not recorded' && status !== 'in force'
}

function termOf(row: ListRow, history: AgreementHistory | undefined, day: Day): Term {
  if (history) {
    const { end, notice } = standingOn(history, day)
    return { end: endWith(row.endingFrom, end), noticeKind: notice.kind }
  }
  return { end: endWith(row.endingFrom, endOf(row)), noticeKind: row.noticeOn ? 'months' : 'not recorded' }
}

function endOf({ endsOn, status }: ListRow): TermEnd {
  if (endsOn) return { kind: 'on', on: endsOn }
  return { kind: status === 'in force' ? 'until ended' : 'not recorded' }
}
