import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { findReview } from '../queries/reviews'
import { auditOf, chiefOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import {
  aBody,
  aDecision,
  aForce,
  anAgreement,
  anInstrument,
  aParty,
  aReview,
  aSignature,
  type BuiltForce,
} from '../testing/builders'
import { arrange, asking, asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { eventsOf, onlyEventOf, versionOf } from '../testing/events'
import { eventsOfKind, merged, merging, partiesOf, placesOf } from '../testing/successions'
import { todayIs } from '../testing/today'
import { mergeForces } from './merge-forces'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(mergeForces)

let made = 0
const letter = () => String(++made).padStart(2, '0')

/** Two forces that nothing else of these tests knows, and what they become. */
async function twoForces() {
  const [one, other, together] = [`shire-${letter()}`, `shire-${letter()}`, `Union ${letter()}`]
  const forces: [BuiltForce, BuiltForce] = [await aForce({ code: one }), await aForce({ code: other })]
  return { forces, input: merging(forces, { shortName: together }), codes: [one, other] }
}

describe('two forces become one', () => {
  it('in an agreement of both: one party an office, in a predecessor’s place', async () => {
    const { forces, input, codes } = await twoForces()
    const agreement = await anAgreement({ parties: [...codes, 'derbyshire'] })
    await merged(input)
    const parties = await partiesOf(agreement)
    expect(parties.filter((one) => one.to_on === '2026-10-31')).toHaveLength(4)
    expect(parties.filter((one) => one.from_on === '2026-11-01')).toEqual([
      {
        ...{ name: input.chiefOfficer, force: parties.at(-1)?.force, from_on: '2026-11-01', to_on: null },
        note: `Took the place of ${forces[0].chief.holder} and ${forces[1].chief.holder} on 1 November 2026`,
      },
      expect.objectContaining({ name: input.policingBody }),
    ])
    const places = await placesOf(agreement)
    expect([places[forces[0].chief.holder], places[forces[1].chief.holder]]).toContain(
      places[input.chiefOfficer],
    )
  })

  it('and has the place of whichever is still awaited', async () => {
    const { forces, input, codes } = await twoForces()
    const agreement = await anAgreement({ parties: codes, original: null })
    const original = await anInstrument(agreement, { kind: 'original', madeOn: partialDay('2020') })
    const [, , awaited, ...signed] = agreement.parties
    for (const party of [...agreement.parties.slice(0, 2), ...signed]) await aSignature(original, party)
    await merged(input)
    const places = await placesOf(agreement)
    expect(places[input.chiefOfficer]).toBe(awaited?.placeId)
    expect(places[input.chiefOfficer]).toBe(places[forces[1].chief.holder])
  })

  it('the predecessors are former forces, with the new one as their successor', async () => {
    const { input, codes } = await twoForces()
    await merged(input)
    const rows = await asOwner(sql`select f.code, f.from_on, f.to_on, s.short_name as successor
      from forces f left join forces s on s.id = f.succeeded_by_id
      where f.code in (${codes[0]}, ${codes[1]}) or f.short_name = ${input.shortName} order by f.from_on nulls first, 1`)
    const successor = input.shortName
    expect(rows).toEqual([
      ...codes.sort().map((code) => ({ code, from_on: null, to_on: '2026-10-31', successor })),
      {
        code: successor.toLowerCase().replace(' ', '-'),
        from_on: '2026-11-01',
        to_on: null,
        successor: null,
      },
    ])
  })

  it('bodies have the new force as a member, once, and as their lead', async () => {
    const { forces, input, codes } = await twoForces()
    const body = await aBody({ code: `BODY-${codes[0]}`, members: [...codes, 'derbyshire'] })
    await asOwner(sql`update bodies set lead_force_id = ${forces[1].id} where id = ${body}`)
    await merged(input)
    const members = await asOwner(sql`select f.short_name as name, m.from_on, m.to_on from body_members m
      join forces f on f.id = m.force_id where m.body_id = ${body} order by m.to_on, 1`)
    expect(members).toEqual([
      ...forces.map(({ name }) => ({ name, from_on: null, to_on: '2026-10-31' })),
      { name: 'Derbyshire', from_on: null, to_on: null },
      { name: input.shortName, from_on: '2026-11-01', to_on: null },
    ])
    const [lead] =
      await asOwner(sql`select f.short_name as name from bodies b join forces f on f.id = b.lead_force_id
      where b.id = ${body}`)
    expect(lead).toEqual({ name: input.shortName })
  })

  it('their people are of the new force and its offices, in the same roles', async () => {
    const { input, codes } = await twoForces()
    const [one = '', other = ''] = codes
    const people = [await officeOf(one), await chiefOf(other), await auditOf(one)]
    await merged(input)
    const rows = await asOwner(sql`select p.role::text, f.short_name as force, o.kind::text from people p
      join forces f on f.id = p.force_id left join offices o on o.id = p.office_id and o.force_id = f.id
      where p.id in (${people[0]?.personId}, ${people[1]?.personId}, ${people[2]?.personId}) order by 1`)
    const force = input.shortName
    expect(rows).toEqual([
      { role: 'audit', force, kind: null },
      { role: 'chief', force, kind: 'chief officer' },
      { role: 'office', force, kind: 'policing body' },
    ])
  })

  it('one event says what it touched: agreements that nobody here sees, drafts, bodies, people, forces', async () => {
    const { forces, input, codes } = await twoForces()
    const [one = '', other = ''] = codes
    const seen = await anAgreement({ parties: codes })
    const hidden = await anAgreement({ parties: [one], regions: ['ee'], marking: 'OFFICIAL-SENSITIVE' })
    const draft = await anAgreement({ parties: [], original: null, draftedBy: other })
    const left = await anAgreement({ parties: [] })
    await aParty(left, { force: one, toOn: partialDay('2018-05-01') })
    await aBody({ code: `UNIT-${one}`, members: [one] })
    await officeOf(one)
    const before = await versionOf(hidden)
    await merged(input)
    expect((await eventsOfKind('forces merged')).at(-1)).toMatchObject({
      ...{ person: 'Registrar of em', role: 'registrar', why: 'Made up for a test' },
      ...{ agreements: 3, bodies: 1, people: 1, forces: 3 },
    })
    expect((await onlyEventOf(seen)).after).toMatchObject({
      parties: [input.chiefOfficer, input.policingBody],
      predecessor: forces
        .map((force) => force.name)
        .sort()
        .join(' and '),
      ...{ successor: input.shortName, from: '2026-11-01' },
    })
    expect((await onlyEventOf(draft)).kind).toBe('forces merged')
    expect(await versionOf(hidden)).toBe(before + 1)
    expect(await eventsOf(left)).toEqual([])
    const [drafting] = await asOwner(sql`select f.short_name as name from agreements a
      join forces f on f.id = a.drafting_force_id where a.id = ${draft.id}`)
    expect(drafting).toEqual({ name: input.shortName })
  })

  it('a force that is already merged merges again, and everything goes on to the last', async () => {
    const { input, codes } = await twoForces()
    const agreement = await anAgreement({ parties: codes })
    await merged(input)
    const third = await aForce({ code: `shire-${letter()}` })
    const union = await aForce({ code: input.shortName.toLowerCase().replace(' ', '-') })
    const last = merging([union, third], { shortName: `Union ${letter()}`, onDay: day('2026-11-20') })
    await merged(last)
    expect((await partiesOf(agreement)).filter((one) => one.to_on === null)).toMatchObject([
      { name: last.chiefOfficer },
      { name: last.policingBody },
    ])
    const [kept] = await asOwner<{ forces: number }>(
      sql`select cardinality(party_force_ids) as forces from agreements where id = ${agreement.id}`,
    )
    expect(kept?.forces).toBe(4)
  })
})

describe('an open review', () => {
  async function reviewed() {
    const { forces, input, codes } = await twoForces()
    const agreement = await anAgreement({ parties: codes })
    const review = await aReview(agreement, { openedById: (await registrarOf()).personId })
    return { forces, input, agreement, review }
  }
  const askedIn = async (reference: string) =>
    (await findReview(await registrarOf(), { reference, cycle: '2026' }))?.review

  it('asks the new office once in place of both that had not decided; those asked are kept', async () => {
    const { forces, input, agreement, review } = await reviewed()
    await merged(input)
    const page = await askedIn(agreement.reference)
    expect(page?.asked.map(({ holder, inPlaceOf }) => ({ holder, inPlaceOf }))).toEqual([
      { holder: input.chiefOfficer, inPlaceOf: forces.map((one) => one.chief.holder).sort() },
      { holder: input.policingBody, inPlaceOf: forces.map((one) => one.policingBody.holder).sort() },
    ])
    const kept = await asOwner(
      sql`select id from review_offices where review_id = ${review.id} and answered_by_id is not null`,
    )
    expect(kept).toHaveLength(4)
  })

  it('keeps the decision that a predecessor made: the new office answers for the other', async () => {
    const { forces, input, agreement, review } = await reviewed()
    await aDecision(review, forces[0].chief)
    await merged(input)
    const page = await askedIn(agreement.reference)
    expect(page?.asked.map((one) => one.holder).sort()).toEqual(
      [forces[0].chief.holder, input.chiefOfficer, input.policingBody].sort(),
    )
    expect(page?.decisions).toHaveLength(1)
  })

  it('that is closed stays as it was', async () => {
    const { forces, input, agreement, review } = await reviewed()
    const { personId } = await registrarOf()
    await asOwner(sql`update reviews set closed_on = '2026-10-01', closed_by_id = ${personId},
      outcome = '{"kind":"not agreed"}' where id = ${review.id}`)
    await merged(input)
    const page = await askedIn(agreement.reference)
    expect(page?.asked.map((one) => one.holder)).toContain(forces[0].chief.holder)
  })
})

describe('the new force’s people see what its predecessors’ people saw', () => {
  it('also what a predecessor had left, and what is OFFICIAL-SENSITIVE', async () => {
    const { input, codes } = await twoForces()
    const [one = '', other = ''] = codes
    const left = await anAgreement({ parties: ['derbyshire'], marking: 'OFFICIAL-SENSITIVE' })
    await aParty(left, { force: one, toOn: partialDay('2018-05-01') })
    const theirs = await anAgreement({ parties: [other], marking: 'OFFICIAL-SENSITIVE' })
    const others = await anAgreement({ parties: ['derbyshire'], marking: 'OFFICIAL-SENSITIVE' })
    await merged(input)
    const asThey = await officeOf(input.shortName.toLowerCase().replace(' ', '-'))
    const { rows } = await asking(asThey, (tx) =>
      tx.execute<{ id: string }>(
        sql`select id from agreements where id in (${left.id}, ${theirs.id}, ${others.id})`,
      ),
    )
    expect(rows.map((row) => row.id).sort()).toEqual([left.id, theirs.id].sort())
  })

  it('each agreement names its parties’ forces, and every force that they became, and no other', async () => {
    const wrong = await asOwner(sql`
      with recursive counted (agreement_id, force_id) as (
        select p.agreement_id, o.force_id from parties p join offices o on o.id = p.office_id where p.voided_at is null
        union
        select c.agreement_id, f.succeeded_by_id from counted c join forces f on f.id = c.force_id
        where f.succeeded_by_id is not null)
      select a.reference from agreements a
      where array(select distinct force_id from counted c where c.agreement_id = a.id order by 1)
        is distinct from array(select distinct id from unnest(a.party_force_ids) id order by 1)`)
    expect(wrong).toEqual([])
  })
})

describe('a merger is refused', () => {
  it('to anybody but the registrar of the forces’ region', async () => {
    const { input, codes } = await twoForces()
    const [code = ''] = codes
    for (const actor of [await officeOf(code), await chiefOf(code), await auditOf(code), theRegister()])
      expect(await refusalOf(actor, input)).toEqual({ reason: 'only registrars record successions' })
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'another region records it' })
  })

  it('in the future, and before anything of the forces began', async () => {
    const { forces, input } = await twoForces()
    const registrar = await registrarOf()
    expect(await refusalOf(registrar, { ...input, onDay: day('2026-11-24') })).toEqual({
      reason: 'merges in the future',
    })
    const { officeId } = { officeId: forces[0].chief.id }
    await asOwner(sql`update office_holders set from_on = '2026-11-05' where office_id = ${officeId}`)
    expect(await refusalOf(registrar, input)).toEqual({
      ...{ reason: 'not after it began', force: forces[0].name, from: '2026-11-05' },
    })
  })

  it('where the new names are somebody else’s, or a force is not there', async () => {
    const { forces, input } = await twoForces()
    const registrar = await registrarOf()
    const { holder } = forces[0].policingBody
    expect(await refusalOf(registrar, { ...input, shortName: forces[0].name })).toEqual({
      reason: 'force exists',
    })
    expect(await refusalOf(registrar, { ...input, chiefOfficer: holder })).toEqual({
      reason: 'chief officer is of another kind',
    })
    expect(await refusalOf(registrar, { ...input, policingBody: forces[0].chief.holder })).toEqual({
      reason: 'policing body is of another kind',
    })
    const ghost = { ...input, forces: [forces[0].id, newId<'force'>()] }
    expect(await refusalOf(registrar, ghost)).toEqual({ reason: 'no such force' })
  })

  it('of a force that became part of another since the form was opened', async () => {
    const { forces, input } = await twoForces()
    await merged(input)
    expect(await refusalOf(await registrarOf(), { ...input, shortName: 'Something else' })).toEqual({
      reason: 'force has ended since',
      force: [forces[0].name, forces[1].name].sort()[0],
      on: '2026-10-31',
    })
  })
})

atOnce('two mergers of one force: one is done, the other told', async () => {
  const { forces, input } = await twoForces()
  const third = await aForce({ code: `shire-${letter()}` })
  const other = merging([forces[1], third], { shortName: `Union ${letter()}` })
  const { told } = await oneOfTwo(
    mergeForces,
    [await registrarOf(), input],
    [await registrarOf('em', 'Another registrar'), other],
  )
  expect(told).toMatchObject({ reason: 'force has ended since', force: forces[1].name })
})

describe('two forces that sit in 200 agreements', () => {
  const MANY = 200
  let forces: BuiltForce[]

  beforeAll(async () => {
    forces = [await aForce({ code: 'many-one' }), await aForce({ code: 'many-two' }), await aForce()]
    const offices = forces.flatMap((one) => [one.chief, one.policingBody])
    await arrange(async (tx) => {
      await tx.execute(sql`insert into agreements (id, reference, title, scope, region_ids)
        select gen_random_uuid(), 'MANY-' || n, 'Shared service ' || n, 'regional', array[${forces[0]?.regionId}::uuid]
        from generate_series(1, ${MANY}) n`)
      for (const office of offices)
        await tx.execute(sql`insert into parties (id, place_id, agreement_id, legal_person_id, office_id)
          select new.id, new.id, a.id, ${office.legalPersonId}, ${office.id}
          from agreements a, lateral (select gen_random_uuid() as id where a.id is not null) new
          where a.reference like 'MANY-%'`)
      await tx.execute(sql`insert into instruments
          (id, agreement_id, number, place, kind, form, made_on, takes_effect_on, end_kind, end_on)
        select gen_random_uuid(), id, 1, 1, 'original', 'deed', '2020-04-01', '2020-04-01', 'on', '2030-03-31'
        from agreements where reference like 'MANY-%'`)
    })
  }, 60_000)

  it('become one in all of them, and no standing changes on any day', async () => {
    const standings = () =>
      asOwner(sql`select a.reference, n.day::date as day, s.* from agreements a
        cross join generate_series('2019-01-01'::date, '2031-01-01'::date, interval '91 days') n (day)
        cross join lateral standing_on(a.id, n.day::date) s where a.reference like 'MANY-%' order by 1, 2`)
    const before = await standings()
    const started = performance.now()
    await merged(merging(forces.slice(0, 2), { shortName: 'Many Together' }))
    const took = Math.round(performance.now() - started)
    process.stdout.write(`Merging two forces in ${MANY} agreements took ${took} ms\n`)
    expect(await standings()).toEqual(before)
    expect((await eventsOfKind('forces merged')).at(-1)).toMatchObject({ agreements: MANY, forces: 3 })
    const [open] = await asOwner<{ parties: number }>(sql`select count(*)::int as parties from parties p
      join agreements a on a.id = p.agreement_id where a.reference like 'MANY-%' and p.to_on is null`)
    expect(open?.parties).toBe(MANY * 4)
  }, 60_000)
})
