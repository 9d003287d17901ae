import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { addMissingParties } from '../../commands/add-missing-parties'
import { joinParties } from '../../commands/join-parties'
import { signInstrument } from '../../commands/sign-instrument'
import { voidParties } from '../../commands/void-parties'
import { withdrawParties } from '../../commands/withdraw-parties'
import { officeOf } from '../actors'
import { aForce, anAgreement } from '../builders'
import { openedOn } from '../recorded'
import { sample } from './sample'

const dated = { madeOn: day('2026-11-01'), takesEffectOn: day('2026-12-01') }
const document = { ...dated, form: 'deed' as const, keptAt: null, signatures: [], why: 'A sample' }

/** An agreement of three forces, of which Lincolnshire's two parties are listed last, kept by Derbyshire's office. */
async function ofThree() {
  const agreement = await anAgreement({ parties: ['derbyshire', 'leicestershire', 'lincolnshire'] })
  const actor = await officeOf('derbyshire')
  const parties = agreement.parties.slice(-2).map((one) => one.id)
  return { agreement, actor, about: await openedOn(agreement), parties }
}

/** An agreement that Lincolnshire is not party to. */
async function ofTwo() {
  const force = await aForce({ code: 'lincolnshire' })
  const about = await openedOn(await anAgreement())
  return {
    actor: await officeOf('derbyshire'),
    chosen: { ...about, allOf: [], forces: [force.id], only: {} },
  }
}

export const partiesSamples = {
  'join-parties': sample(joinParties, async () => {
    const { actor, chosen } = await ofTwo()
    return { actor, input: { ...chosen, ...document, others: [], joinersSignedOn: partialDay('2026-11') } }
  }),
  'add-missing-parties': sample(addMissingParties, async () => {
    const { actor, chosen } = await ofTwo()
    return {
      actor,
      input: { ...chosen, others: [], fromOn: null, source: 'The signed copy', why: 'A sample' },
    }
  }),
  'void-parties': sample(voidParties, async () => {
    const { actor, about, parties } = await ofThree()
    return { actor, input: { ...about, parties, why: 'A sample' } }
  }),
  'withdraw-parties': sample(withdrawParties, async () => {
    const { actor, about, parties } = await ofThree()
    return { actor, input: { ...about, ...document, parties } }
  }),
  'sign-instrument': sample(signInstrument, async () => {
    const { actor, about, parties } = await ofThree()
    const signatures = parties.map((partyId) => ({ partyId, signedOn: day('2026-11-01'), signedBy: null }))
    return { actor, input: { ...about, instrument: 1, signatures, why: 'A sample' } }
  }),
}
