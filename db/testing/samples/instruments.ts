import type { InstrumentForm } from '@/domain/agreements/instrument'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { confirmLapse } from '../../commands/confirm-lapse'
import { correctInstrument } from '../../commands/correct-instrument'
import { endAgreement } from '../../commands/end-agreement'
import { extendAgreement } from '../../commands/extend-agreement'
import { recordTerm } from '../../commands/record-term'
import { officeOf } from '../actors'
import { type AgreementParts, anAgreement } from '../builders'
import { openedOn } from '../recorded'
import { sample } from './sample'

export const instrumentSamples = {
  'extend-agreement': sample(extendAgreement, async () => {
    const { actor, about, signatures } = await held()
    const days = { endOn: day('2031-03-31'), takesEffectOn: day('2026-11-02'), madeOn: day('2026-11-02') }
    return { actor, input: { ...about, ...days, ...document(), signatures, review: null } }
  }),
  'end-agreement': sample(endAgreement, async () => {
    const { actor, about, signatures } = await held()
    const days = { takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-02') }
    return { actor, input: { ...about, ...days, ...document(), signatures } }
  }),
  'confirm-lapse': sample(confirmLapse, async () => {
    const { actor, about } = await held({ original: { endOn: partialDay('2020-09-17') } })
    return { actor, input: { ...about, confirmedBy: 'Ada Byron', why: 'Nothing replaced it' } }
  }),
  'record-term': sample(recordTerm, async () => {
    const { actor, about, signatures } = await held({ original: { endOn: null } })
    return { actor, input: { ...about, ...term(), ...document(), signatures } }
  }),
  'correct-instrument': sample(correctInstrument, async () => {
    const { actor, about, signatures } = await held()
    const corrected = { instrument: 1, correction: 'other facts' as const, confirmedBy: null }
    return { actor, input: { ...about, ...corrected, ...term(), ...document(), signatures } }
  }),
}

/** An agreement with somebody of a party's office, who holds its form with one party's signature. */
async function held(parts: AgreementParts = {}) {
  const agreement = await anAgreement(parts)
  const signatures = agreement.parties
    .slice(0, 1)
    .map(({ id }) => ({ partyId: id, signedOn: day('2026-11-01'), signedBy: 'A Person' }))
  return { actor: await officeOf('derbyshire'), about: await openedOn(agreement), signatures }
}

function document() {
  const form: InstrumentForm = 'deed'
  return { form, keptAt: 'Shelf 4', why: 'The deed says so' }
}

function term() {
  const end = { kind: 'on' as const, on: day('2029-03-31') }
  const notice = { kind: 'months' as const, months: 6 }
  return { takesEffectOn: day('2020-04-01'), madeOn: day('2020-03-01'), end, notice }
}
