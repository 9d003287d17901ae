import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { type AgreementId, newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { earliestDay } from '@/lib/dates/partial-day'
import { aForce, type BuiltOffice } from '../testing/builders'
import { arrange, asOwner, useTestDatabase } from '../testing/database'
import { randomHistories } from '../testing/random-histories'
import { merged, merging, passing, replaced } from '../testing/successions'
import { todayIs } from '../testing/today'
import { type Numbered, type Written, writeHistories } from '../testing/written-histories'

useTestDatabase()
todayIs('2026-11-23')

const SEED = Number(process.env.STANDING_SEED ?? 1996)
const HISTORIES = 400
const ON = day('2021-06-15')

/** Agreements of two policing bodies and two others, whose standing is asked on each of the days they meet. */
async function written(seed: number, offices: BuiltOffice[], startsBefore: boolean) {
  const people = await asOwner<{ id: string }>(sql`insert into legal_persons (id, kind, name)
    select gen_random_uuid(), 'other person', ${`Other ${seed} `} || n from generate_series(1, 2) n returning id`)
  const parties: Written[] = [
    ...offices.map(({ id, legalPersonId }) => ({ legalPersonId, officeId: id })),
    ...people.map(({ id }) => ({ legalPersonId: id, officeId: null })),
  ]
  const batch: Numbered[] = randomHistories(HISTORIES, { seed, days: 1 }).map(({ history, days }) => ({
    ...{ id: newId<'agreement'>(), days },
    history: startsBefore ? { ...history, parties: history.parties.map(begunBefore) } : history,
  }))
  await arrange((tx) => writeHistories(tx, batch, parties))
  return batch.map((one) => one.id)
}

/** Of several that become one on a day, one that joins only later has no place to give. */
function begunBefore(party: Numbered['history']['parties'][number]) {
  return party.fromOn && earliestDay(party.fromOn) >= ON ? { ...party, fromOn: null } : party
}

/** How agreements stand on every day that anything of them may change, and on the day before. */
function standingsOf(ids: AgreementId[]) {
  const keys = JSON.stringify(ids)
  return asOwner<{ id: string; day: string; status: string }>(sql`
    with asked as (select id::uuid from jsonb_array_elements_text(${keys}::jsonb) id),
    days as (
      select distinct days.day from (
        select d from agreements a join asked using (id), unnest(a.changes_on) d where d > '-infinity'
        union values (${ON}::date)
      ) borders (d), lateral (values (d - 1), (d)) days (day) order by 1)
    select a.id, days.day::text, s.status::text, s.ends_on::text, s.notice_on::text,
      (a.statuses[width_bucket(days.day, a.changes_on)])::text as kept
    from agreements a join asked using (id) cross join days
    cross join lateral standing_on(a.id, days.day) s
    where width_bucket(days.day, a.changes_on) > 0 and mod(abs(hashtext(a.id::text || days.day::text)), 8) = 0
    order by 1, 2`)
}

/** How agreements stood before a deed, where they stand otherwise after it. */
async function changedBy(ids: AgreementId[], deed: () => Promise<unknown>) {
  const before = await standingsOf(ids)
  await deed()
  const after = new Map((await standingsOf(ids)).map((row) => [`${row.id} ${row.day}`, JSON.stringify(row)]))
  expect(before.length).toBeGreaterThan(HISTORIES)
  return before.filter((row) => after.get(`${row.id} ${row.day}`) !== JSON.stringify(row))
}

describe(`a succession changes the standing of no agreement on any day, for ${HISTORIES} random ones (seed ${SEED})`, () => {
  it('not where an office passes on', async () => {
    const [one, other] = [await aForce({ code: 'one' }), await aForce({ code: 'other' })]
    const ids = await written(SEED, [one.policingBody, other.policingBody], false)
    const changed = await changedBy(ids, () => replaced(passing(one.policingBody, { onDay: ON })))
    expect(changed.slice(0, 3)).toEqual([])
    const { policingBody } = await aForce({ code: 'one' })
    const [moved] = await asOwner<{ parties: number }>(
      sql`select count(*)::int as parties from parties where legal_person_id = ${policingBody.legalPersonId}`,
    )
    expect(moved?.parties).toBeGreaterThan(HISTORIES / 8)
  }, 60_000)

  it('not where two forces become one', async () => {
    const [one, other] = [await aForce({ code: 'left' }), await aForce({ code: 'right' })]
    const ids = await written(SEED + 1, [one.policingBody, other.policingBody], true)
    const input = merging([one, other], { shortName: 'Left and right', onDay: ON })
    const changed = await changedBy(ids, () => merged(input))
    expect(changed.slice(0, 3)).toEqual([])
  }, 60_000)
})
