import { expect, it } from 'vitest'
import { useTestDatabase } from '../database'
import { todayIs } from '../today'
import { bodySamples } from './bodies'

useTestDatabase()
todayIs('2026-11-23')

it.each(Object.entries(bodySamples))('the sample of %s can be done, and again', async (_deed, arrange) => {
  for (const time of ['once', 'again']) {
    const perform = await arrange()
    expect(await perform(), time).toMatchObject({ kind: 'changed' })
  }
})
