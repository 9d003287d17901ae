import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { findAgreement } from './queries/agreements'
import { chiefOf, officeOf } from './testing/actors'
import { anAgreement } from './testing/builders'
import { asking, engine, useTestDatabase } from './testing/database'

useTestDatabase()

it.skipIf(engine() !== 'postgresql')(
  'plans a statement once a connection, however often it is asked',
  async () => {
    const office = await officeOf('derbyshire')
    for (let turn = 0; turn < 3; turn++) await findAgreement(office, 'EM-0001')
    const kept = await asking('nobody', async (tx) => {
      const { rows } = await tx.execute<{ statement: string }>(
        sql`select statement from pg_prepared_statements`,
      )
      return rows.map((row) => row.statement).filter((statement) => statement.includes('from "agreements"'))
    })
    expect(new Set(kept).size).toBe(kept.length)
    expect(kept.length).toBeGreaterThan(0)
  },
)

it('shows each asker what is in their own scope, by the same plan', async () => {
  const agreement = await anAgreement({
    marking: 'OFFICIAL-SENSITIVE',
    parties: ['derbyshire', 'lincolnshire'],
  })
  const [inside, outside] = [await officeOf('derbyshire'), await chiefOf('nottinghamshire')]
  for (let turn = 0; turn < 8; turn++) {
    expect(await findAgreement(inside, agreement.reference)).not.toBeNull()
    expect(await findAgreement(outside, agreement.reference)).toBeNull()
  }
})
