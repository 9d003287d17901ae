import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { gapsIn } from '@/domain/agreements/gap'
import { standingOn } from '@/domain/agreements/status'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { readAgreement } from '../reading/agreement'
import { gapsOf } from '../reading/finding-rules'
import {
  aForce,
  anAgreement,
  anInstrument,
  aParty,
  aRegion,
  aSignature,
  type BuiltAgreement,
} from '../testing/builders'
import { arrange, asOwner, useTestDatabase } from '../testing/database'
import { MOST_PARTIES, randomHistories } from '../testing/random-histories'
import { type Numbered, type Written, writeHistories } from '../testing/written-histories'

useTestDatabase()

type Kept = {
  made_known: boolean
  forces: string[]
  regions: string[]
  changes_on: string[]
  statuses: string[]
  ends_on: (string | null)[]
  notices_on: (string | null)[]
}

async function keptOf({ id }: BuiltAgreement): Promise<Kept> {
  const [row] = await asOwner<{ kept: Kept }>(sql`
    select jsonb_build_object(
      'made_known', made_known_at is not null,
      'forces', array(select f.code from forces f where f.id = any (a.party_force_ids) order by 1),
      'regions', array(select r.code from regions r where r.id = any (a.party_region_ids) order by 1),
      'changes_on', a.changes_on, 'statuses', a.statuses, 'ends_on', a.ends_on, 'notices_on', a.notices_on) as kept
    from agreements a where a.id = ${id}`)
  if (!row) throw new Error('The agreement is gone')
  return row.kept
}

describe('what triggers write on the agreement’s own row', () => {
  it('of an agreement with nothing made says that it is a draft', async () => {
    const kept = await keptOf(await anAgreement({ parties: [], original: null }))
    expect(kept).toEqual({
      made_known: false,
      forces: [],
      regions: [],
      changes_on: ['-infinity'],
      statuses: ['draft'],
      ends_on: [null],
      notices_on: [null],
    })
  })
  it('says which forces and regions are or were party, leavers too', async () => {
    await aForce({ code: 'bedfordshire', region: 'ee' })
    const agreement = await anAgreement({ parties: ['derbyshire'], original: null })
    await aParty(agreement, { force: 'bedfordshire', toOn: partialDay('2018-05-01') })
    await aParty(agreement, { force: null, name: 'A fire authority' })
    const kept = await keptOf(agreement)
    expect(kept.forces).toEqual(['bedfordshire', 'derbyshire'])
    expect(kept.regions).toEqual(['ee', 'em'])
  })
  it('says from when it is known to be made, once and for all', async () => {
    const agreement = await anAgreement({ original: null })
    expect((await keptOf(agreement)).made_known).toBe(false)
    await anInstrument(agreement, { kind: 'original' })
    const first = await asOwner(sql`select made_known_at from agreements where id = ${agreement.id}`)
    await anInstrument(agreement, { endOn: partialDay('2030') })
    expect(await asOwner(sql`select made_known_at from agreements where id = ${agreement.id}`)).toEqual(first)
  })
  it('says every day on which its standing changes, and its standing from then on', async () => {
    const agreement = await anAgreement({
      original: {
        madeOn: partialDay('2015-09-01'),
        takesEffectOn: partialDay('2015-09-18'),
        endOn: partialDay('2020-08-31'),
        noticeMonths: 2,
      },
    })
    const kept = await keptOf(agreement)
    expect(kept.changes_on).toEqual(['-infinity', '2015-09-01', '2015-09-18', '2020-02-29', '2020-09-01'])
    expect(kept.statuses).toEqual(['draft', 'not commenced', 'in force', 'expiring', 'term passed'])
    expect(kept.ends_on).toEqual([null, null, '2020-08-31', '2020-08-31', '2020-08-31'])
    expect(kept.notices_on).toEqual([null, null, '2020-06-30', '2020-06-30', '2020-06-30'])
  })
  it.each([
    ['a signature', 'awaiting signature'],
    ['a party', 'awaiting signature'],
  ])('follows %s that is added later', async (which, status) => {
    const agreement = await anAgreement({ parties: [], original: null })
    const party = await aParty(agreement)
    const other = which === 'a signature' ? await aParty(agreement, { office: 'chief officer' }) : null
    const original = await anInstrument(agreement, { kind: 'original', endKind: 'until ended' })
    expect((await keptOf(agreement)).statuses).toEqual(['in force'])
    await aSignature(original, party)
    if (!other) await aParty(agreement, { office: 'chief officer' })
    expect((await keptOf(agreement)).statuses).toEqual([status])
  })
  it('follows a party that leaves', async () => {
    const agreement = await anAgreement({ parties: [], original: null })
    const [party, other] = [await aParty(agreement), await aParty(agreement, { office: 'chief officer' })]
    await aSignature(await anInstrument(agreement, { kind: 'original', endKind: 'until ended' }), party)
    await asOwner(sql`update parties set to_on = '2018-05' where id = ${other.id}`)
    expect(await keptOf(agreement)).toMatchObject({
      changes_on: ['-infinity', '2018-06-01'],
      statuses: ['awaiting signature', 'in force'],
    })
  })
  it('takes a successor for signed where its predecessor signed, and not where it did not', async () => {
    for (const signed of [true, false]) {
      const agreement = await anAgreement({ parties: [], original: null })
      const [party, other] = [await aParty(agreement), await aParty(agreement, { office: 'chief officer' })]
      const original = await anInstrument(agreement, { kind: 'original', endKind: 'until ended' })
      await aSignature(original, other)
      if (signed) await aSignature(original, party)
      await asOwner(sql`update parties set to_on = '2024-05-06' where id = ${party.id}`)
      await aParty(agreement, {
        force: null,
        name: 'A mayor',
        fromOn: partialDay('2024-05-07'),
        succeeds: party,
      })
      expect(new Set((await keptOf(agreement)).statuses)).toEqual(
        new Set([signed ? 'in force' : 'awaiting signature']),
      )
    }
  })
  it('forgets a party that was recorded in error: it was never one', async () => {
    const agreement = await anAgreement({ parties: ['derbyshire'] })
    const party = await aParty(agreement, { force: 'leicestershire' })
    expect((await keptOf(agreement)).forces).toEqual(['derbyshire', 'leicestershire'])
    await asOwner(
      sql`update parties set voided_at = now(), voided_why = 'The wrong force' where id = ${party.id}`,
    )
    expect((await keptOf(agreement)).forces).toEqual(['derbyshire'])
  })
  it('follows another agreement that takes its place', async () => {
    const [old, successor] = [await anAgreement(), await anAgreement()]
    await asOwner(
      sql`update agreements set superseded_by_id = ${successor.id}, superseded_on = '2025-01-01' where id = ${old.id}`,
    )
    const kept = await keptOf(old)
    expect(kept.statuses[kept.changes_on.indexOf('2025-01-01')]).toBe('ended')
  })
  it('says so of an agreement that is recorded as superseded from the first', async () => {
    const successor = await anAgreement()
    const old = await anAgreement({ parties: [], original: null, supersededBy: successor })
    expect((await keptOf(old)).statuses).toEqual(['ended'])
  })
})

// Printed with every failure, so that it can be run again; another one is tried by setting STANDING_SEED.
const SEED = Number(process.env.STANDING_SEED ?? 1996)
const HISTORIES = 2_500
const DAYS_EACH = 4
const BATCH = 500

describe(`SQL and the domain agree how an agreement stood, for ${HISTORIES * DAYS_EACH} random questions (seed ${SEED})`, () => {
  const histories = randomHistories(HISTORIES, { seed: SEED, days: DAYS_EACH })
  const people: Written[] = []

  beforeAll(async () => {
    await aRegion()
    for (let index = 0; index < MOST_PARTIES; index += 1)
      people.push({ legalPersonId: newId<'legal person'>(), officeId: null })
    await asOwner(sql`insert into legal_persons (id, kind, name)
      select id::uuid, 'other person', 'Person ' || id from jsonb_array_elements_text(${JSON.stringify(people.map((one) => one.legalPersonId))}::jsonb) id`)
  })

  it.each(Array.from({ length: HISTORIES / BATCH }, (_, index) => index * BATCH))(
    'histories from %i on',
    async (from) => {
      const batch = histories.slice(from, from + BATCH).map((one) => ({ ...one, id: newId<'agreement'>() }))
      await arrange((tx) => writeHistories(tx, batch, people))
      const wrong = (await answersOf(batch)).filter(({ expected, stood, kept }) => {
        return stood !== expected || kept !== expected
      })
      expect(wrong.slice(0, 3)).toEqual([])
      const { expected, found } = await gapsOfAll(batch)
      expect(found.length, `seed ${SEED}`).toBeGreaterThan(0)
      expect(found, `seed ${SEED}`).toEqual(expected)
    },
    60_000,
  )

  it('and what is read back from the tables is the history that was written', async () => {
    const some = histories.slice(0, 40).map((one) => ({ ...one, id: newId<'agreement'>() }))
    await arrange((tx) => writeHistories(tx, some, people))
    for (const { id, history, days } of some) {
      const read = await arrange((tx) => readAgreement(tx, `R-${id}`, day('2026-11-23')))
      for (const on of days)
        expect(read && standingOn(read, on), `seed ${SEED}`).toEqual(standingOn(history, on))
    }
  })
})

/** Each random question, and the three answers to it as one text: status, end and notice date. */
async function answersOf(batch: Numbered[]) {
  const asked = batch.flatMap(({ id, history, days }) => days.map((on) => ({ id, on, history })))
  const questions = JSON.stringify(asked.map(({ id, on }) => ({ id, on_day: on })))
  const answers = await asOwner<{ stood: string; kept: string }>(sql`
    select
      concat_ws(' ', now.status, coalesce(now.ends_on::text, '-'), coalesce(now.notice_on::text, '-')) as stood,
      concat_ws(' ', a.statuses[bucket.at], coalesce(a.ends_on[bucket.at]::text, '-'), coalesce(a.notices_on[bucket.at]::text, '-')) as kept
    from jsonb_array_elements(${questions}::jsonb) with ordinality as question (asked, number)
    cross join lateral jsonb_to_record(question.asked) as said (id uuid, on_day date)
    join agreements a on a.id = said.id
    cross join lateral standing_on(a.id, said.on_day) as now
    cross join lateral (select width_bucket(said.on_day, a.changes_on) as at) as bucket
    order by question.number`)
  return asked.map(({ on, history }, index) => {
    const { status, endsOn, noticeOn } = standingOn(history, on)
    const expected = [status, endsOn ?? '-', noticeOn ?? '-'].join(' ')
    return { seed: SEED, on, expected, stood: answers[index]?.stood, kept: answers[index]?.kept, history }
  })
}

/** Every gap of the batch, by the domain and by SQL, each as one text. */
async function gapsOfAll(batch: Numbered[]) {
  const ids = JSON.stringify(batch.map((one) => one.id))
  const these = sql`(
    select * from agreements where id::text in (select jsonb_array_elements_text(${ids}::jsonb))) these`
  const found = await asOwner<{ gap: string }>(
    sql`select concat_ws(' ', id, from_on, until - 1, until - from_on) as gap from (${gapsOf(these)}) gaps`,
  )
  const expected = batch.flatMap(({ id, history }) =>
    gapsIn(history).map(({ from, to, days }) => [id, from, to, days].join(' ')),
  )
  return { expected: expected.sort(), found: found.map((one) => one.gap).sort() }
}
