import { beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { findAgreement } from './queries/agreements'
import { officeOf } from './testing/actors'
import { breakingAt, makeBreakable } from './testing/breaking'
import { anAgreement } from './testing/builders'
import { engine, useTestDatabase } from './testing/database'

useTestDatabase()
beforeAll(makeBreakable)
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))

const MORE_THAN_THE_POOL_HOLDS = 12

it.skipIf(engine() !== 'postgresql').each([1, 2, 4])(
  'However often connections are lost at statement %i, the next one who asks is answered',
  async (n) => {
    const office = await officeOf('derbyshire')
    const { reference } = await anAgreement()
    for (let time = 0; time < MORE_THAN_THE_POOL_HOLDS; time += 1)
      expect(await breakingAt(n, 'the connection is lost', () => findAgreement(office, reference))).toBe(true)
    expect(await findAgreement(office, reference)).not.toBeNull()
  },
)
