import { describe, expect, it } from 'vitest'
import type { Withdrawal } from '@/domain/agreements/withdrawal'
import { day } from '@/lib/dates/day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import { type AgreementParts, anAgreement, aParty } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyOfficesOfPartiesMay, onlyPartiesSign, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { onlyEventOf } from '../testing/events'
import { instrumentsOf, listedOn } from '../testing/instruments'
import { partiesOf, partyForcesOf, partyNamesOf } from '../testing/parties'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { withdrawParties } from './withdraw-parties'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(withdrawParties)
const once = { instruments: ['original', 'withdrawal'], events: ['withdrawal recorded'], version: 2 }
const THREE = ['derbyshire', 'leicestershire', 'lincolnshire']

/** An agreement of three forces; the two parties of Lincolnshire, listed last, withdraw from 1 May 2027. */
async function withdrawing(parts: AgreementParts = {}) {
  const agreement = await anAgreement({ parties: THREE, ...parts })
  const input: Withdrawal = {
    ...(await openedOn(agreement)),
    parties: agreement.parties.slice(-2).map((one) => one.id),
    ...{ madeOn: day('2026-11-01'), takesEffectOn: day('2027-05-01'), form: 'exchange of letters' },
    ...{ keptAt: 'Shelf 4', why: 'It costs too much', signatures: [] },
  }
  return { agreement, input }
}

describe('parties withdraw', () => {
  it('by the office of a party: an instrument, their last day the one before, and one event', async () => {
    const { agreement, input } = await withdrawing()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await withdrawParties(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, kind: 'withdrawal', made_on: '2026-11-01', takes_effect_on: '2027-05-01' },
      ...{ form: 'exchange of letters', end_kind: 'not recorded', kept_at: 'Shelf 4' },
    })
    expect((await partiesOf(agreement)).filter((one) => one.to_on)).toEqual(
      ['Chief Constable of Lincolnshire Police', 'Police and Crime Commissioner for Lincolnshire'].map(
        (name) => ({
          ...{ name, from_on: null, to_on: '2027-04-30', joined_by: null, left_by: 2, voided_why: null },
        }),
      ),
    )
    const event = await onlyEventOf(agreement)
    expect(event).toMatchObject({
      ...{ kind: 'withdrawal recorded', person: office.name, why: 'It costs too much' },
      after: { leftFrom: '2027-05-01', noticeGivenOn: '2026-11-01', instrument: 2 },
    })
    expect(event.before?.parties).toHaveLength(6)
    expect(event.after?.parties).toHaveLength(4)
    expect(event.after?.leavers).toHaveLength(2)
    expect(await recordedOf(agreement)).toEqual(once)
  })

  it('and the agreement goes on as it was; the leavers still see it, whatever its marking', async () => {
    const { agreement, input } = await withdrawing({ marking: 'OFFICIAL-SENSITIVE' })
    await withdrawParties(await registrarOf(), { ...input, takesEffectOn: day('2026-11-02') })
    expect(await listedOn(agreement, '2027-01-01')).toMatchObject({ status: 'in force' })
    expect(await partyNamesOf(agreement)).toHaveLength(4)
    expect(await partyForcesOf(agreement)).toEqual(THREE)
    const leaver = await officeOf('lincolnshire')
    expect(await refusalOf(leaver, { ...input, version: 2 })).toEqual({
      reason: 'your force is not a party',
    })
  })

  it('one of a force alone', async () => {
    const { agreement, input } = await withdrawing()
    await withdrawParties(await registrarOf(), { ...input, parties: input.parties.slice(0, 1) })
    expect(await partyNamesOf(agreement)).toHaveLength(5)
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await withdrawing()
    const told = await sentFiveTimes(withdrawParties, input)
    expect(told).toEqual({ reference: agreement.reference, number: 2 })
    expect(await recordedOf(agreement)).toEqual(once)
  })
})

describe('a withdrawal is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    const { input } = await withdrawing({ parties: ['derbyshire', 'leicestershire', 'kent'] })
    await onlyOfficesOfPartiesMay(withdrawParties, input)
  })

  it('from a draft, and where nobody is recorded who could', async () => {
    const drafted = await withdrawing({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), drafted.input)).toEqual({
      reason: 'nothing to leave',
    })
    const nobody = await withdrawing({ parties: [] })
    expect(await refusalOf(await registrarOf(), nobody.input)).toEqual({ reason: 'nobody to leave' })
  })

  it('where nobody would remain, and of one that leaves already', async () => {
    const { agreement, input } = await withdrawing()
    const all = { ...input, parties: agreement.parties.map((one) => one.id) }
    expect(await refusalOf(await registrarOf(), all)).toEqual({ reason: 'nobody would remain' })
    await withdrawParties(await registrarOf(), input)
    expect(await refusalOf(await registrarOf(), { ...input, version: 2 })).toMatchObject({
      reason: 'leaves already',
      lastOn: '2027-04-30',
    })
  })

  it('of a party of another agreement', async () => {
    const { input } = await withdrawing()
    const stranger = await aParty(await anAgreement({ parties: [] }))
    expect(await refusalOf(await registrarOf(), { ...input, parties: [stranger.id] })).toEqual({
      reason: 'leaver is no party',
    })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(withdrawParties, await withdrawing())
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(withdrawParties, await withdrawing())
  })
})

atOnce('two people withdraw one party, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await withdrawing()
  const { told } = await oneOfTwo(
    withdrawParties,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), { ...input, takesEffectOn: day('2027-06-01') }],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOf(agreement)).toEqual(once)
})
