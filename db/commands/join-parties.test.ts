import { describe, expect, it } from 'vitest'
import type { Joinder } from '@/domain/agreements/joining'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import {
  type AgreementParts,
  aForce,
  anAgreement,
  anInstrument,
  aParty,
  aSignature,
} from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { onlyMaintainersMay, onlyPartiesSign, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { onlyEventOf } from '../testing/events'
import { instrumentsOf, listedOn, signaturesOf } from '../testing/instruments'
import { partiesOf, partyForcesOf, partyNamesOf } from '../testing/parties'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { joinParties } from './join-parties'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(joinParties)
const once = { instruments: ['original', 'joinder'], events: ['joinder recorded'], version: 2 }

/** An agreement of Derbyshire and Leicestershire, which both offices of Lincolnshire join from 1 December 2026. */
async function joining(parts: AgreementParts = {}) {
  const lincolnshire = await aForce({ code: 'lincolnshire' })
  const agreement = await anAgreement(parts)
  const input: Joinder = {
    ...(await openedOn(agreement)),
    ...{ allOf: [], forces: [lincolnshire.id], only: {}, others: [] },
    ...{ takesEffectOn: day('2026-12-01'), madeOn: day('2026-11-17'), form: 'deed', keptAt: 'Shelf 4' },
    ...{ joinersSignedOn: null, signatures: [], why: 'They asked to' },
  }
  return { agreement, input, lincolnshire }
}

describe('somebody joins', () => {
  it('by the office of a party: an instrument, parties from its day, and one event', async () => {
    const { agreement, input } = await joining()
    const office = await officeOf('derbyshire')
    const { reference } = agreement
    expect(await joinParties(office, input)).toEqual({ kind: 'changed', value: { reference, number: 2 } })
    expect((await instrumentsOf(agreement))[1]).toMatchObject({
      ...{ number: 2, kind: 'joinder', made_on: '2026-11-17', takes_effect_on: '2026-12-01', form: 'deed' },
    })
    expect((await partiesOf(agreement)).filter((one) => one.joined_by)).toEqual(
      ['Chief Constable of Lincolnshire Police', 'Police and Crime Commissioner for Lincolnshire'].map(
        (name) => ({
          ...{ name, from_on: '2026-12-01', to_on: null, joined_by: 2, left_by: null, voided_why: null },
        }),
      ),
    )
    const event = await onlyEventOf(agreement)
    expect(event).toMatchObject({ person: office.name, why: 'They asked to' })
    expect(event.before?.parties).toHaveLength(4)
    expect(event.after?.parties).toHaveLength(6)
    expect(event.after).toMatchObject({ joinedFrom: '2026-12-01', instrument: 2 })
    expect(event.after?.joiners).toHaveLength(2)
    expect(await recordedOf(agreement)).toEqual(once)
  })

  it('one of a force alone, another person known already, or every force of a region', async () => {
    const { agreement, input, lincolnshire } = await joining()
    await aParty(await anAgreement(), { force: null, name: 'A fire authority' })
    await joinParties(await registrarOf(), {
      ...{ ...input, only: { [lincolnshire.id]: 'policing body' }, others: ['A fire authority'] },
    })
    expect((await partyNamesOf(agreement)).slice(-4)).toEqual([
      ...['CC Leicestershire', 'PCC Derbyshire', 'PCC Leicestershire', 'PCC Lincolnshire'],
    ])
    expect(await partyNamesOf(agreement)).toContain('A fire authority')
  })

  it('another person that the register did not know', async () => {
    const { agreement, input } = await joining()
    const others = ['A fire authority of its own']
    expect((await joinParties(await officeOf('derbyshire'), { ...input, forces: [], others })).kind).toBe(
      'changed',
    )
    expect(await partyNamesOf(agreement)).toContain('A fire authority of its own')
  })

  it('and sees it from then on, though it is sensitive', async () => {
    const { agreement, input } = await joining({ marking: 'OFFICIAL-SENSITIVE' })
    await joinParties(await registrarOf(), input)
    expect(await partyForcesOf(agreement)).toContain('lincolnshire')
  })

  it('with the day on which those who join signed; and never has the original to sign', async () => {
    const { agreement, input } = await joining({ original: null })
    const undated = { kind: 'original' as const, endOn: partialDay('2030-03-31') }
    const original = await anInstrument(agreement, undated)
    for (const party of agreement.parties) await aSignature(original, party)
    await joinParties(await registrarOf(), { ...input, joinersSignedOn: partialDay('2026-11') })
    expect(await signaturesOf(agreement, 2)).toEqual([
      { party: 'Chief Constable of Lincolnshire Police', signed_on: '2026-11', signed_by: null },
      { party: 'Police and Crime Commissioner for Lincolnshire', signed_on: '2026-11', signed_by: null },
    ])
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ status: 'in force' })
    expect((await onlyEventOf(agreement)).after?.signatures).toHaveLength(2)
  })

  it('again, after it left', async () => {
    const { agreement, input } = await joining()
    await aParty(agreement, { force: 'lincolnshire', toOn: partialDay('2018-04-30') })
    await joinParties(await registrarOf(), input)
    expect(await partyNamesOf(agreement)).toHaveLength(6)
  })

  it('once, however often the same answers are sent', async () => {
    const { agreement, input } = await joining()
    const told = await sentFiveTimes(joinParties, input)
    expect(told).toEqual({ reference: agreement.reference, number: 2 })
    expect(await recordedOf(agreement)).toEqual(once)
  })
})

describe('a joinder is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(joinParties, joining)
  })

  it('to a draft, whose parties are chosen with its other facts', async () => {
    const { input } = await joining({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason: 'nothing to join' })
  })

  it('of nobody, of an unknown force, and of an office holder as another person', async () => {
    const { input } = await joining()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, forces: [] })).toEqual({ reason: 'nobody chosen' })
    const stranger = { ...input, forces: [newId<'force'>()] }
    expect(await refusalOf(office, stranger)).toEqual({ reason: 'no such force' })
    const name = 'Police and Crime Commissioner for Lincolnshire'
    expect(await refusalOf(office, { ...input, others: [name] })).toEqual({ reason: 'holds an office', name })
  })

  it('of whoever is a party on that day', async () => {
    const { agreement, input } = await joining()
    await aParty(agreement, { force: 'lincolnshire', toOn: partialDay('2026-12') })
    expect(await refusalOf(await registrarOf(), input)).toEqual({
      reason: 'party already',
      name: 'Police and Crime Commissioner for Lincolnshire',
    })
  })

  it('once the agreement has ended, and where it was made or signed in the future', async () => {
    const { agreement, input } = await joining()
    const office = await officeOf('derbyshire')
    expect(await refusalOf(office, { ...input, madeOn: day('2026-11-24') })).toEqual({
      reason: 'made in the future',
    })
    expect(await refusalOf(office, { ...input, joinersSignedOn: day('2026-11-24') })).toEqual({
      reason: 'joiners signed in the future',
    })
    await anInstrument(agreement, { kind: 'termination', takesEffectOn: partialDay('2026-12-01') })
    expect(await refusalOf(office, input)).toEqual({ reason: 'ended by then' })
  })

  it('where somebody signed who is no party, or in the future', async () => {
    await onlyPartiesSign(joinParties, await joining())
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(joinParties, await joining())
  })
})

atOnce('two people record one joinder, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await joining()
  const { told } = await oneOfTwo(
    joinParties,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), input],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOf(agreement)).toEqual(once)
})
