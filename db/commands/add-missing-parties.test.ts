import { describe, expect, it } from 'vitest'
import type { MissingParties } from '@/domain/agreements/joining'
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
import { onlyMaintainersMay, refusalsOf, staleFormsAreTold } from '../testing/deeds'
import { onlyEventOf } from '../testing/events'
import { listedOn } from '../testing/instruments'
import { partiesOf, partyNamesOf } from '../testing/parties'
import { openedOn, recordedOf } from '../testing/recorded'
import { todayIs } from '../testing/today'
import { addMissingParties } from './add-missing-parties'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(addMissingParties)
const once = { instruments: ['original'], events: ['missing parties added'], version: 2 }

/** An agreement that Lincolnshire was party to all along, though nobody recorded it. */
async function missing(parts: AgreementParts = {}) {
  const lincolnshire = await aForce({ code: 'lincolnshire' })
  const agreement = await anAgreement(parts)
  const input: MissingParties = {
    ...(await openedOn(agreement)),
    ...{ allOf: [], forces: [lincolnshire.id], only: {}, others: [] },
    ...{ fromOn: null, source: 'The signed copy', why: 'The page named nobody' },
  }
  return { agreement, input }
}

describe('parties that nobody recorded', () => {
  it('are added by no instrument, from when it is known or not, with where it says so', async () => {
    const { agreement, input } = await missing({ parties: [] })
    const registrar = await registrarOf()
    const { reference } = agreement
    expect(await addMissingParties(registrar, input)).toEqual({ kind: 'changed', value: { reference } })
    expect(await partiesOf(agreement)).toEqual(
      ['Chief Constable of Lincolnshire Police', 'Police and Crime Commissioner for Lincolnshire'].map(
        (name) => ({
          ...{ name, from_on: null, to_on: null, joined_by: null, left_by: null, voided_why: null },
        }),
      ),
    )
    const event = await onlyEventOf(agreement)
    expect(event).toMatchObject({
      ...{ person: registrar.name, why: 'The page named nobody' },
      after: { joinedFrom: null, source: 'The signed copy' },
    })
    expect(event.before?.parties).toEqual([])
    expect(event.after?.added).toHaveLength(2)
    expect(await recordedOf(agreement)).toEqual(once)
  })

  it('have the original to sign, where others have signed it', async () => {
    const { agreement, input } = await missing({ original: null })
    const original = await anInstrument(agreement, { kind: 'original', endOn: partialDay('2030-03-31') })
    for (const party of agreement.parties) await aSignature(original, party)
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'in force' })
    await addMissingParties(await registrarOf(), input)
    expect(await listedOn(agreement, '2026-11-23')).toMatchObject({ status: 'awaiting signature' })
  })

  it('are added once, however often the same answers are sent', async () => {
    const { agreement, input } = await missing()
    expect(await sentFiveTimes(addMissingParties, input)).toEqual({ reference: agreement.reference })
    expect(await recordedOf(agreement)).toEqual(once)
  })
})

describe('adding them is refused', () => {
  it('to anybody but the offices of its parties and the registrar', async () => {
    await onlyMaintainersMay(addMissingParties, missing)
  })

  it('to a draft, of nobody, and of whoever is a party already', async () => {
    const drafted = await missing({ original: null, draftedBy: 'derbyshire' })
    expect(await refusalOf(await officeOf('derbyshire'), drafted.input)).toEqual({
      reason: 'nothing to join',
    })
    const { agreement, input } = await missing()
    expect(await refusalOf(await registrarOf(), { ...input, forces: [] })).toEqual({
      reason: 'nobody chosen',
    })
    await aParty(agreement, { force: 'lincolnshire', toOn: partialDay('2018-04-30') })
    expect(await refusalOf(await registrarOf(), input)).toMatchObject({ reason: 'party already' })
    const since = { ...input, fromOn: partialDay('2018-05') }
    expect(await refusalOf(await registrarOf(), since)).toBeNull()
    expect(await partyNamesOf(agreement)).toHaveLength(6)
  })

  it('where the agreement changed since the form was opened', async () => {
    await staleFormsAreTold(addMissingParties, await missing())
  })
})

atOnce('two people add one party, and the other is told that the agreement changed', async () => {
  const { agreement, input } = await missing()
  const { told } = await oneOfTwo(
    addMissingParties,
    [await officeOf('derbyshire'), input],
    [await registrarOf(), input],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOf(agreement)).toEqual(once)
})
