import { describe, expect, it } from 'vitest'
import { useTestDatabase } from '../database'
import { todayIs } from '../today'
import { successionSamples } from './succession'

useTestDatabase()
todayIs('2026-11-23')

describe('a sample of each succession is done, as often as wanted', () => {
  it.each(Object.entries(successionSamples))('%s', async (_name, arranged) => {
    for (const _again of [1, 2]) expect((await (await arranged())()).kind).toBe('changed')
  })
})
