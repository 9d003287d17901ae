import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { auditOf, chiefOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import { aForce, anAgreement, anInstrument, aParty, aReview, aSignature } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { onlyEventOf, versionOf } from '../testing/events'
import { listedOn } from '../testing/instruments'
import { eventsOfKind, partiesOf, passing, placesOf, replaced } from '../testing/successions'
import { todayIs } from '../testing/today'
import { openReview } from './open-review'
import { replaceOfficeHolder } from './replace-office-holder'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(replaceOfficeHolder)

let made = 0
const anotherForce = () => aForce({ code: `force-${String.fromCharCode(97 + made++)}` })

const holdersOf = (officeId: string) =>
  asOwner(sql`select l.name, h.from_on, h.to_on from office_holders h join legal_persons l on l.id = h.legal_person_id
    where h.office_id = ${officeId} order by h.from_on nulls first`)

describe('an office passes to another holder', () => {
  it('the commissioner’s to a mayor: North Yorkshire, 7 May 2024', async () => {
    const { policingBody, chief } = await aForce({ code: 'north-yorkshire', region: 'yh' })
    const agreement = await anAgreement({ parties: ['north-yorkshire'], regions: ['yh'] })
    const mayor = { name: 'Mayor of York and North Yorkshire', onDay: day('2024-05-07') }
    const outcome = await replaceOfficeHolder(await registrarOf('yh'), passing(policingBody, mayor))
    expect(outcome.kind).toBe('changed')
    expect(await holdersOf(policingBody.id)).toEqual([
      { name: policingBody.holder, from_on: null, to_on: '2024-05-06' },
      { name: mayor.name, from_on: '2024-05-07', to_on: null },
    ])
    expect(await partiesOf(agreement)).toEqual([
      { name: chief.holder, force: 'north-yorkshire', from_on: null, to_on: null, note: null },
      { name: policingBody.holder, force: 'north-yorkshire', from_on: null, to_on: '2024-05-06', note: null },
      {
        ...{ name: mayor.name, force: 'north-yorkshire', from_on: '2024-05-07', to_on: null },
        note: `Took the place of ${policingBody.holder} on 7 May 2024`,
      },
    ])
    const places = await placesOf(agreement)
    expect(places[mayor.name]).toBe(places[policingBody.holder])
  })

  it('in every agreement, also those the registrar cannot see, with one event that names each', async () => {
    const force = await anotherForce()
    const seen = await anAgreement({ parties: [force.code] })
    const hidden = await anAgreement({
      parties: [force.code],
      regions: ['ee'],
      marking: 'OFFICIAL-SENSITIVE',
    })
    const before = await versionOf(hidden)
    await replaced(passing(force.policingBody, { name: 'Mayor of Everywhere' }))
    for (const agreement of [seen, hidden]) {
      expect(await onlyEventOf(agreement)).toMatchObject({
        ...{ kind: 'office holder replaced', person: 'Registrar of em', role: 'registrar' },
        why: 'The order took effect',
        before: { parties: [force.policingBody.holder] },
        after: {
          ...{ parties: ['Mayor of Everywhere'], predecessor: force.policingBody.holder },
          ...{ successor: 'Mayor of Everywhere', from: '2026-11-01' },
        },
      })
    }
    expect(await versionOf(hidden)).toBe(before + 1)
    const events = await eventsOfKind('office holder replaced')
    expect(events.at(-1)).toMatchObject({ agreements: 2, forces: 1, bodies: 0, people: 0 })
  })

  it('and nothing about the term changes: signed where the predecessor signed, awaited where it was', async () => {
    const force = await anotherForce()
    const agreement = await anAgreement({ parties: [force.code], original: null })
    const original = await anInstrument(agreement, {
      ...{ kind: 'original', madeOn: partialDay('2020-04-01'), endOn: partialDay('2030-03-31') },
    })
    const [chief, body] = agreement.parties
    if (chief) await aSignature(original, chief, partialDay('2020-04-01'))
    await replaced(passing(force.policingBody))
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ status: 'awaiting signature' })
    if (body) await aSignature(original, body, partialDay('2020-04-01'))
    expect(await listedOn(agreement, '2026-10-31')).toMatchObject({ status: 'in force' })
    expect(await listedOn(agreement, '2026-12-01')).toMatchObject({ status: 'in force' })
  })

  it('leaves alone those who had left before, and other persons; one that was to leave leaves then', async () => {
    const force = await anotherForce()
    const agreement = await anAgreement({ parties: [] })
    await aParty(agreement, { force: force.code, toOn: partialDay('2018-05-01') })
    await aParty(agreement, { force: force.code, fromOn: partialDay('2022'), toOn: partialDay('2027-03-31') })
    await aParty(agreement, { force: null, name: 'A fire authority' })
    await replaced(passing(force.policingBody, { name: 'Mayor of There' }))
    expect(await partiesOf(agreement)).toMatchObject([
      { name: force.policingBody.holder, to_on: '2018-05-01' },
      { name: 'A fire authority', to_on: null },
      { name: force.policingBody.holder, from_on: '2022', to_on: '2026-10-31' },
      { name: 'Mayor of There', from_on: '2026-11-01', to_on: '2027-03-31' },
    ])
  })

  it('and one that was to join later joins under its successor’s name', async () => {
    const force = await anotherForce()
    const agreement = await anAgreement({ parties: [] })
    await aParty(agreement, { force: force.code, fromOn: partialDay('2027-04') })
    await replaced(passing(force.policingBody, { name: 'Mayor of Later' }))
    expect(await partiesOf(agreement)).toMatchObject([
      { name: 'Mayor of Later', from_on: '2027-04', to_on: null },
    ])
  })

  it('on a day to come: until then nothing is current', async () => {
    const force = await anotherForce()
    const agreement = await anAgreement({ parties: [force.code] })
    await replaced(passing(force.policingBody, { name: 'Mayor to be', onDay: day('2027-05-10') }))
    expect(await partiesOf(agreement)).toMatchObject([
      { name: force.chief.holder },
      { name: force.policingBody.holder, to_on: '2027-05-09' },
      { name: 'Mayor to be', from_on: '2027-05-10' },
    ])
    const opening = { reference: agreement.reference, version: await versionOf(agreement) }
    const registrar = await registrarOf()
    await openReview(registrar, { ...opening, dueOn: day('2026-12-31'), why: 'The yearly review' })
    const asked =
      await asOwner(sql`select l.name from review_offices a join legal_persons l on l.id = a.legal_person_id
      where a.agreement_id = ${agreement.id} order by 1`)
    expect(asked).toEqual([{ name: force.chief.holder }, { name: force.policingBody.holder }])
  })

  it('and open reviews go on, with the same office', async () => {
    const force = await anotherForce()
    const agreement = await anAgreement({ parties: [force.code] })
    const review = await aReview(agreement)
    await replaced(passing(force.policingBody))
    const asked = await asOwner<{ office_id: string }>(
      sql`select office_id from review_offices where review_id = ${review.id} and answered_by_id is null`,
    )
    expect(asked.map((one) => one.office_id).sort()).toEqual([...review.asked].sort())
  })

  it('to somebody who holds another office already', async () => {
    const [one, other] = [await anotherForce(), await anotherForce()]
    await replaced(passing(other.policingBody, { name: one.policingBody.holder }))
    expect((await holdersOf(other.policingBody.id)).at(-1)).toMatchObject({ name: one.policingBody.holder })
  })
})

describe('a replacement is refused', () => {
  it('to anybody but the registrar of the force’s region', async () => {
    const force = await anotherForce()
    const input = passing(force.policingBody)
    const reason = 'only registrars record successions'
    for (const actor of [
      await officeOf(force.code),
      await chiefOf(force.code),
      await auditOf(force.code),
      theRegister(),
    ])
      expect(await refusalOf(actor, input)).toEqual({ reason })
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'another region records it' })
  })

  it('where there is no such office', async () => {
    const { policingBody } = await anotherForce()
    const nowhere = { ...passing(policingBody), officeId: newId<'office'>() }
    expect(await refusalOf(await registrarOf(), nowhere)).toEqual({ reason: 'not found' })
  })

  it('to whoever holds it, to somebody of another kind, and before its holder began', async () => {
    const { policingBody, chief } = await anotherForce()
    const registrar = await registrarOf()
    expect(await refusalOf(registrar, passing(policingBody, { name: policingBody.holder }))).toEqual({
      reason: 'holds it already',
    })
    expect(await refusalOf(registrar, passing(policingBody, { name: chief.holder }))).toEqual({
      reason: 'name is of another kind',
    })
    await asOwner(sql`update office_holders set from_on = '2026-11' where office_id = ${policingBody.id}`)
    expect(await refusalOf(registrar, passing(policingBody))).toEqual({
      reason: 'not after the holder began',
      from: '2026-11-01',
    })
  })

  it('where it passed to another since the form was opened', async () => {
    const { policingBody } = await anotherForce()
    await replaced(passing(policingBody, { name: 'Mayor of Somewhere' }))
    expect(await refusalOf(await registrarOf(), passing(policingBody, { name: 'Another' }))).toEqual({
      reason: 'holder changed since',
      holder: 'Mayor of Somewhere',
    })
  })
})

atOnce('two registrars pass one office on: one does, the other is told', async () => {
  const { policingBody } = await anotherForce()
  const { told } = await oneOfTwo(
    replaceOfficeHolder,
    [await registrarOf(), passing(policingBody, { name: 'Mayor One' })],
    [await registrarOf('em', 'Another registrar'), passing(policingBody, { name: 'Mayor Two' })],
  )
  expect(told).toMatchObject({ reason: 'holder changed since' })
  expect(await holdersOf(policingBody.id)).toHaveLength(2)
})
