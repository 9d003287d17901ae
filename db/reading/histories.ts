import { asc } from 'drizzle-orm'
import { type Instrument, noticeFrom, termEndFrom } from '@/domain/agreements/instrument'
import type { AgreementHistory } from '@/domain/agreements/status'
import type { AgreementId } from '@/domain/ids'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { instruments } from '../schema/instruments'
import { isOneOf } from './one-of'

/**
 * What the lifelines of many agreements hang on, in two statements. Signatures and parties are left out: they move no
 * term, so a status read from these would be wrong, and lists have theirs from the agreement's own row.
 */
export async function readTermHistories(
  tx: Tx,
  ids: AgreementId[],
): Promise<Map<AgreementId, AgreementHistory>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({
      id: instruments.id,
      agreementId: instruments.agreementId,
      number: instruments.number,
      place: instruments.place,
      kind: instruments.kind,
      form: instruments.form,
      madeOn: instruments.madeOn,
      takesEffectOn: instruments.takesEffectOn,
      endKind: instruments.endKind,
      endOn: instruments.endOn,
      noticeKind: instruments.noticeKind,
      noticeMonths: instruments.noticeMonths,
      correctsId: instruments.correctsId,
    })
    .from(instruments)
    .where(isOneOf(instruments.agreementId, ids))
    .orderBy(asc(instruments.number))
  const superseded = await tx
    .select({ id: agreements.id, byId: agreements.supersededById, on: agreements.supersededOn })
    .from(agreements)
    .where(isOneOf(agreements.id, ids))
  const numbers = new Map(rows.map((row) => [row.correctsId, row.number]))
  const histories = superseded.map(({ id, byId, on }): [AgreementId, AgreementHistory] => {
    const own = rows.filter((row) => row.agreementId === id)
    const documents = own.map(
      ({ id: rowId, endKind, endOn, noticeKind, noticeMonths, ...row }): Instrument => ({
        ...row,
        end: termEndFrom(endKind, endOn),
        notice: noticeFrom(noticeKind, noticeMonths),
        correctedBy: numbers.get(rowId) ?? null,
        signatures: [],
      }),
    )
    return [id, { instruments: documents, parties: [], supersededOn: byId ? (on ?? 'not recorded') : null }]
  })
  return new Map(histories)
}
