import type { Actor } from '@/domain/access/actor'
import type { InstrumentForm, InstrumentKind, Notice, TermEnd } from '@/domain/agreements/instrument'
import type { SignatureGiven } from '@/domain/agreements/signature'
import { type AgreementId, type InstrumentId, newId, type ReviewId } from '@/domain/ids'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { raiseVersion } from '../reading/lock'
import { instruments } from '../schema/instruments'
import { signatures } from '../schema/signatures'

export type NewInstrument = {
  /** Its key, where the deed names it elsewhere too. */
  id?: InstrumentId
  kind: InstrumentKind
  form: InstrumentForm
  madeOn: PartialDay | null
  takesEffectOn: PartialDay | null
  end?: TermEnd
  notice?: Notice
  keptAt?: string | null
  /** What it changes, or directs, in words. */
  setsOut?: string | null
  why: string | null
  confirmedBy?: string | null
  reviewId?: ReviewId | null
  signatures?: SignatureGiven[]
  /** The instrument this one says was recorded wrongly, and whose place it takes. */
  corrects?: { id: InstrumentId; place: number } | null
}

type Held = { id: AgreementId; instruments: { number: number }[] }

/** Adds the next instrument of an agreement that this transaction holds, with its signatures. Gives its number. */
export async function addInstrument(
  tx: Tx,
  actor: Actor,
  agreement: Held,
  added: NewInstrument,
): Promise<number> {
  const number = Math.max(0, ...agreement.instruments.map((one) => one.number)) + 1
  const id: InstrumentId = added.id ?? newId()
  await tx.insert(instruments).values({
    id,
    agreementId: agreement.id,
    number,
    place: added.corrects?.place ?? number,
    kind: added.kind,
    form: added.form,
    madeOn: added.madeOn,
    takesEffectOn: added.takesEffectOn,
    endKind: added.end?.kind ?? 'not recorded',
    endOn: added.end?.kind === 'on' ? added.end.on : null,
    noticeKind: added.notice?.kind ?? 'not recorded',
    noticeMonths: added.notice?.kind === 'months' ? added.notice.months : null,
    keptAt: added.keptAt ?? null,
    setsOut: added.setsOut ?? null,
    why: added.why,
    confirmedBy: added.confirmedBy ?? null,
    correctsId: added.corrects?.id ?? null,
    reviewId: added.reviewId ?? null,
    recordedById: 'personId' in actor ? actor.personId : null,
  })
  await addSignatures(tx, { agreementId: agreement.id, instrumentId: id }, added.signatures ?? [])
  await raiseVersion(tx, agreement.id)
  return number
}

/** Adds signatures to an instrument of an agreement that this transaction holds. */
export async function addSignatures(
  tx: Tx,
  of: { agreementId: AgreementId; instrumentId: InstrumentId },
  given: SignatureGiven[],
): Promise<void> {
  if (given.length === 0) return
  await tx.insert(signatures).values(given.map((one) => ({ id: newId<'signature'>(), ...of, ...one })))
}
