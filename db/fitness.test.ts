import { sql } from 'drizzle-orm'
import { describe, expect, inject, it } from 'vitest'
import { connection, connectToPostgres, holdConnection } from './connection'
import { whyNotServe } from './fitness'
import { asOwner, engine, useTestDatabase } from './testing/database'
import { inDatabase } from './testing/global-setup'

useTestDatabase()

describe.skipIf(engine() !== 'postgresql')('production serves only from a login that policies bind', () => {
  it('serves from a login that owns nothing and may take the two roles', async () => {
    expect(await whyNotServe()).toBeNull()
  })

  it.each([
    ['a superuser', 'administrator', 'signs in as a superuser'],
    ['the owner of the tables', 'owner', 'a login that owns tables'],
  ] as const)('refuses %s', async (_who, login, said) => {
    const source = inject('testSource')
    const [here] = await asOwner<{ name: string }>(sql`select current_database() as name`)
    if (source.engine !== 'postgresql' || !here) throw new Error('This test is for PostgreSQL')
    const before = await connection()
    const other = await connectToPostgres(inDatabase(source[login], here.name), 1)
    holdConnection(other)
    expect(await whyNotServe()).toContain(said)
    holdConnection(before)
    await other.close()
  })
})
