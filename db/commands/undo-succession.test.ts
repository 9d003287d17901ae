import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { auditOf, chiefOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import { atOnce, oneOfTwo } from '../testing/at-once'
import { aBody, aForce, anAgreement, anInstrument, aParty, aReview } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { eventsOf, versionOf } from '../testing/events'
import { eventsOfKind, merged, merging, passing, replaced, stateOfRegister } from '../testing/successions'
import { todayIs } from '../testing/today'
import { undoSuccession } from './undo-succession'

useTestDatabase()
todayIs('2026-11-23')

const refusalOf = refusalsOf(undoSuccession)

let made = 0

/** Two forces with an agreement of both that is under review, a body, people and a draft; and what they become. */
async function arranged() {
  made += 1
  const codes = [`one-${made}`, `other-${made}`]
  const [one = '', other = ''] = codes
  const forces = [await aForce({ code: one }), await aForce({ code: other })]
  const agreement = await anAgreement({ parties: codes })
  const original = await anInstrument(agreement, { kind: 'variation' })
  await anAgreement({ parties: [], original: null, draftedBy: one })
  const left = await anAgreement({ parties: [], marking: 'OFFICIAL-SENSITIVE' })
  await aParty(left, { force: one, toOn: partialDay('2018-05-01') })
  await aParty(left, { force: other, fromOn: partialDay('2020'), toOn: partialDay('2028-01') })
  await aReview(agreement, { openedById: (await registrarOf()).personId })
  const body = await aBody({ code: `BODY-${made}`, members: codes })
  await asOwner(sql`update bodies set lead_force_id = ${forces[0]?.id ?? null} where id = ${body}`)
  await officeOf(one)
  await chiefOf(other)
  const input = merging(forces, { shortName: `Union ${made}` })
  const [force] = forces
  if (!force) throw new Error('There is no force')
  return { force, input, agreement, original, union: `union-${made}`, body }
}

const why = 'It was recorded too early'

describe('a succession is taken back', () => {
  it('a merger: everything is as it was, and neither event disappears', async () => {
    const { input, agreement } = await arranged()
    const before = await stateOfRegister()
    const version = await versionOf(agreement)
    const { id } = await merged(input)
    expect(await stateOfRegister()).not.toEqual(before)
    expect(await undoSuccession(await registrarOf(), { succession: id, why })).toEqual({
      ...{ kind: 'changed', value: { id } },
    })
    expect(await stateOfRegister()).toEqual(before)
    expect(await versionOf(agreement)).toBe(version + 2)
    expect(await eventsOf(agreement)).toMatchObject([
      { kind: 'forces merged' },
      { kind: 'succession undone', why, before: { parties: [input.chiefOfficer, input.policingBody] } },
    ])
    const [undone] = (await eventsOfKind('succession undone')).slice(-1)
    expect(undone).toMatchObject({ agreements: 3, bodies: 1, forces: 3, people: 2 })
  })

  it('a replacement: everything is as it was, and it can be recorded again', async () => {
    const { force } = await arranged()
    const later = await anAgreement({ parties: [] })
    await aParty(later, { force: force.code, fromOn: partialDay('2027') })
    const before = await stateOfRegister()
    const { id } = await replaced(passing(force.policingBody))
    await undoSuccession(await registrarOf(), { succession: id, why })
    expect(await stateOfRegister()).toEqual(before)
    await replaced(passing(force.policingBody))
  })

  it('and a merger too, by the same name', async () => {
    const { input } = await arranged()
    const { id } = await merged(input)
    await undoSuccession(await registrarOf(), { succession: id, why })
    await merged(input)
  })

  it('one after the other: the last first', async () => {
    const { force } = await arranged()
    const before = await stateOfRegister()
    const first = await replaced(passing(force.policingBody, { name: `First ${made}` }))
    const again = passing(force.policingBody, { name: force.policingBody.holder, onDay: day('2026-11-15') })
    const second = await replaced({ ...again, version: await personCalled(`First ${made}`) })
    expect(await refusalOf(await registrarOf(), { succession: first.id, why })).toEqual({
      reason: 'succeeded again',
    })
    for (const { id } of [second, first])
      expect(await refusalOf(await registrarOf(), { succession: id, why })).toBeNull()
    expect(await stateOfRegister()).toEqual(before)
  })
})

async function personCalled(name: string) {
  const [found] = await asOwner<{ id: ReturnType<typeof newId<'legal person'>> }>(
    sql`select id from legal_persons where name = ${name}`,
  )
  return found?.id ?? newId<'legal person'>()
}

/** The office of a kind that the new force has, and the successor's party in the agreement. */
async function newOnes({ id }: { id: string }, union: string) {
  const [row] = await asOwner<{ office: string; force: string; party: string; person: string }>(sql`
    select o.id as office, o.force_id as force, p.id as party, p.legal_person_id as person
    from parties p join offices o on o.id = p.office_id join forces f on f.id = o.force_id
    where f.code = ${union} and o.kind = 'policing body' and p.agreement_id = ${id}`)
  if (!row) throw new Error('There is no successor')
  return row
}

describe('a succession is not taken back', () => {
  it('by anybody but the registrar of its region', async () => {
    const { force } = await arranged()
    const { id } = await replaced(passing(force.policingBody))
    const input = { succession: id, why }
    for (const actor of [
      await officeOf(force.code),
      await chiefOf(force.code),
      await auditOf(force.code),
      theRegister(),
    ])
      expect(await refusalOf(actor, input)).toEqual({ reason: 'only registrars record successions' })
    expect(await refusalOf(await registrarOf('ee'), input)).toEqual({ reason: 'another region records it' })
    expect(await refusalOf(await registrarOf(), { ...input, succession: newId() })).toEqual({
      reason: 'not found',
    })
  })

  it('twice', async () => {
    const { force } = await arranged()
    const { id } = await replaced(passing(force.policingBody))
    await undoSuccession(await registrarOf(), { succession: id, why })
    expect(await refusalOf(await registrarOf(), { succession: id, why })).toEqual({
      reason: 'undone already',
    })
  })

  it.each<[string, (made: Awaited<ReturnType<typeof arranged>>) => Promise<unknown>]>([
    [
      'successor signed',
      async ({ agreement, original, union }) => {
        const { party } = await newOnes(agreement, union)
        await asOwner(sql`insert into signatures (id, agreement_id, instrument_id, party_id)
          values (gen_random_uuid(), ${agreement.id}, ${original.id}, ${party})`)
      },
    ],
    [
      'successor left',
      async ({ agreement, union }) => {
        const { party } = await newOnes(agreement, union)
        await asOwner(sql`update parties set to_on = '2027-01-01' where id = ${party}`)
      },
    ],
    ['successor joined', async ({ union }) => anAgreement({ parties: [union] })],
    [
      'successor was asked',
      async ({ agreement, union }) => {
        const { office, force, person } = await newOnes(agreement, union)
        const other = await anAgreement({ parties: ['derbyshire'] })
        const review = await aReview(other, { openedOn: day('2099-01-01') })
        await asOwner(sql`insert into review_offices (id, agreement_id, review_id, office_id, force_id, legal_person_id)
          values (gen_random_uuid(), ${other.id}, ${review.id}, ${office}, ${force}, ${person})`)
      },
    ],
    [
      'successor decided',
      async ({ agreement, union }) => {
        const { office } = await newOnes(agreement, union)
        await asOwner(sql`insert into decisions (id, agreement_id, review_id, office_id, decision, why, decided_on)
          select gen_random_uuid(), agreement_id, id, ${office}, 'continue', 'It works', '2026-11-20'
          from reviews where agreement_id = ${agreement.id}`)
      },
    ],
    ['successor has people', async ({ union }) => officeOf(union, 'Somebody new')],
    ['successor drafts', async ({ union }) => anAgreement({ parties: [], original: null, draftedBy: union })],
    ['successor is a member', async ({ union }) => aBody({ code: `NEW-${union}`, members: [union] })],
  ])('where the %s since', async (reason, build) => {
    const made = await arranged()
    const { id } = await merged(made.input)
    await build(made)
    expect(await refusalOf(await registrarOf(), { succession: id, why })).toEqual({ reason })
  })
})

atOnce('two take one succession back: one does, the other is told', async () => {
  const { force } = await arranged()
  const { id } = await replaced(passing(force.policingBody))
  const { told } = await oneOfTwo(
    undoSuccession,
    [await registrarOf(), { succession: id, why }],
    [await registrarOf('em', 'Another registrar'), { succession: id, why }],
  )
  expect(told).toEqual({ reason: 'undone already' })
})
