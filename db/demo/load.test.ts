import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SystemActor } from '@/domain/access/actor'
import { asOwner, useTestDatabase } from '../testing/database'
import { loadDemonstration } from './load'
import { publishedRegister } from './published'

useTestDatabase()

beforeAll(() =>
  loadDemonstration({ role: 'system' } as SystemActor, 'collaboration-2026', async () => 'a hash'),
)

const one = async (statement: ReturnType<typeof sql>) =>
  (await asOwner<{ value: unknown }>(statement))[0]?.value

describe('the demonstration is the published register', () => {
  it('has all 48 forces, 5 bodies and 25 agreements', async () => {
    expect(Number(await one(sql`select count(*) as value from forces`))).toBe(48)
    expect(Number(await one(sql`select count(*) as value from bodies`))).toBe(5)
    expect(Number(await one(sql`select count(*) as value from agreements`))).toBe(25)
  })

  it('keeps every line verbatim, with its address and no date of capture', async () => {
    const rows = await asOwner<{ statement: string }>(sql`
      select statement from source_statements
      where agreement_id is not null and captured_on is null and address like 'https://www.northantspcc.org.uk/%'`)
    expect(rows.map((row) => row.statement).sort()).toEqual(
      publishedRegister.agreements.map((agreement) => agreement.statement).sort(),
    )
  })

  it('guesses no date: every original is undated, and so are the two extensions', async () => {
    const dated = sql`select count(*) as value from instruments where made_on is not null or takes_effect_on is not null`
    expect(Number(await one(dated))).toBe(0)
    expect(Number(await one(sql`select count(*) as value from instruments where kind = 'extension'`))).toBe(2)
  })

  it('says when a body was formed only where a source does, and gives no address that nobody has', async () => {
    const dates = await asOwner(sql`
      select b.code, d.kind, d.on_day::text as on_day, d.address from body_dates d join bodies b on b.id = d.body_id`)
    expect(dates).toEqual([{ code: 'emsou', kind: 'formed', on_day: '2001', address: null }])
  })

  it('is told by history as recorded by the register, not by a person', async () => {
    const byNobody = sql`select count(*) as value from audit_events where kind = 'agreement recorded' and person_id is null`
    expect(Number(await one(byNobody))).toBe(25)
  })

  it.each([
    ['23 November 2026', '2026-11-23', { 'term passed': 2, 'term not recorded': 23 }],
    ['1 September 2020', '2020-09-01', { expiring: 1, 'in force': 1, 'term not recorded': 23 }],
  ])('on %s it stands as the issue says', async (_day, day, expected) => {
    const rows = await asOwner<{ status: string; agreements: number }>(sql`
      select statuses[width_bucket(${day}::date, changes_on)] as status, count(*)::int as agreements
      from agreements group by 1`)
    expect(Object.fromEntries(rows.map((row) => [row.status, row.agreements]))).toEqual(expected)
  })

  it('has two open reviews that say they are made up', async () => {
    expect(
      Number(await one(sql`select count(*) as value from reviews where demonstration and closed_on is null`)),
    ).toBe(2)
  })

  it('names everyone as a demonstration, three a force and a registrar', async () => {
    expect(
      Number(await one(sql`select count(*) as value from people where name like '%(demonstration)'`)),
    ).toBe(16)
  })
})
