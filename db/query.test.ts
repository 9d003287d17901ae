import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { command, refuse } from './command'
import { database } from './connection'
import { query } from './query'
import { officeOf, theRegister } from './testing/actors'
import { anAgreement } from './testing/builders'
import { codeOf, engine, useTestDatabase } from './testing/database'

useTestDatabase()

const references = query(async ({ tx }, _nothing: null) => {
  const { rows } = await tx.execute<{ reference: string }>(sql`select reference from agreements`)
  return rows.map((row) => row.reference)
})

const whoAsks = sql`select current_user::text as role,
  coalesce(current_setting('register.role', true), '') as asking,
  coalesce(current_setting('register.person', true), '') as person`

describe('the door for reading', () => {
  it('shows what the person asking may see, and nothing else', async () => {
    const ours = await anAgreement({ marking: 'OFFICIAL-SENSITIVE' })
    expect(await references(await officeOf('derbyshire'), null)).toContain(ours.reference)
    expect(await references(await officeOf('lincolnshire'), null)).not.toContain(ours.reference)
  })

  it('lets nothing be written, not even by the register itself', async () => {
    const writes = query(async ({ tx }, _nothing: null) =>
      tx.execute(sql`insert into regions (id, code, name) values (gen_random_uuid(), 'x', 'X')`),
    )
    expect(await codeOf(writes(theRegister(), null))).toBe('25006')
  })

  it('tells the application’s role who is asking', async () => {
    const actor = await officeOf('derbyshire')
    const asked = query(async ({ tx }, _nothing: null) => (await tx.execute(whoAsks)).rows)
    expect(await asked(actor, null)).toEqual([
      { role: 'register_app', asking: 'office', person: actor.personId },
    ])
  })
})

describe('after either door is closed', () => {
  const broken = query(async (_asked, _nothing: null) => Promise.reject(new Error('Broken')))
  const refused = command(async () => refuse({ reason: 'no' }))

  it.each([
    ['a query', () => officeOf('derbyshire').then((actor) => references(actor, null))],
    [
      'a query that broke',
      () => officeOf('derbyshire').then((actor) => broken(actor, null).catch(() => null)),
    ],
    ['a command that was refused', () => officeOf('derbyshire').then((actor) => refused(actor, {}))],
  ])('nobody is asking any more: %s', async (_which, ask) => {
    await ask()
    const db = await database()
    for (let connection = 0; connection < 5; connection += 1) {
      const { rows } = await db.execute(whoAsks)
      const role = engine() === 'postgresql' ? 'register_web' : 'postgres'
      expect(rows).toEqual([{ role, asking: '', person: '' }])
    }
  })
})
