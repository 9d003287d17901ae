import type { Actor } from '@/domain/access/actor'
import { broughtIn, sentAwayBy } from '@/domain/agreements/corrected-parties'
import { inEffectFrom } from '@/domain/agreements/instrument'
import type { InstrumentId, PartyId } from '@/domain/ids'
import type { Tx } from '../connection'
import type { Agreement, RecordedInstrument } from '../reading/agreement'
import type { NewInstrument } from './instrument'
import { change, sendAway, voidThem } from './parties'

type Corrected = {
  agreement: Agreement
  wrong: RecordedInstrument
  right: NewInstrument & { id: InstrumentId }
}

/**
 * Lets the parties follow a correction. Where nothing should have been recorded, those it brought in were recorded in
 * error too and those it sent away are parties again; otherwise their days are those of the instrument that now stands.
 */
export async function correctParties(tx: Tx, actor: Actor, { agreement, wrong, right }: Corrected) {
  const joined = { agreementId: agreement.id, partyIds: broughtIn(agreement.parties, wrong).map(idOf) }
  const left = { agreementId: agreement.id, partyIds: sentAwayBy(agreement.parties, wrong).map(idOf) }
  const from = inEffectFrom(right)
  if (right.kind === 'recorded in error') {
    if (joined.partyIds.length > 0) await voidThem(tx, joined, { actor, why: right.why ?? '' })
    if (left.partyIds.length > 0) await change(tx, left, { toOn: null, leftById: null })
    return
  }
  if (joined.partyIds.length > 0)
    await change(tx, joined, { fromOn: right.takesEffectOn, joinedById: right.id })
  if (left.partyIds.length > 0 && from) await sendAway(tx, left, { from, by: right.id })
}

function idOf({ id }: { id: PartyId }): PartyId {
  return id
}
