import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeBreakable } from './testing/breaking'
import { engine, useTestDatabase } from './testing/database'
import { breakAtEveryStatement } from './testing/never-half-done'
import { doneOnce } from './testing/never-twice'
import { everyCommand, everyDeed } from './testing/samples/every-deed'
import { todayIs } from './testing/today'

useTestDatabase()
todayIs('2026-11-23')
beforeAll(makeBreakable)
// Each connection that is lost is said.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}))

const deeds = Object.entries(everyDeed)

it('Every command has a sample, and every sample is of a command', () => {
  expect(Object.keys(everyDeed).sort()).toEqual(everyCommand())
})

describe('Whichever statement of it breaks, nothing has happened and no event says so', () => {
  it.each(deeds)('%s', async (_, arrange) => {
    const { statements, troubles } = await breakAtEveryStatement(arrange, 'a statement fails')
    expect(troubles).toEqual([])
    expect(statements).toBeGreaterThan(3)
  })

  it.skipIf(engine() !== 'postgresql').each(deeds)('when the connection is lost: %s', async (_, arrange) => {
    expect(await breakAtEveryStatement(arrange, 'the connection is lost')).toMatchObject({ troubles: [] })
  })
})

describe('Sent five times at once, and again later, it is done once and remembered once', () => {
  it.each(deeds)('%s', async (_, arrange) => {
    expect(await doneOnce(arrange)).toEqual([])
  })
})
