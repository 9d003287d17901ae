import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { extension, historyOf, original } from '../testing/histories'
import { historyWith } from './foreseen'
import { standingOn } from './status'

const added: Parameters<typeof historyWith>[1] = {
  kind: 'extension',
  form: 'deed',
  madeOn: null,
  takesEffectOn: day('2026-12-01'),
  end: { kind: 'on', on: day('2028-03-31') },
  notice: { kind: 'not recorded' },
  signatures: [],
}

describe('the history once a document is recorded', () => {
  const history = historyOf([original({ end: '2020-09-17' }), extension({ end: '2022-09-17' })])

  it('has it last, and says what it will say', () => {
    const after = historyWith(history, added)
    expect(after.instruments.map(({ number, place }) => [number, place])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect(standingOn(after, day('2026-12-01')).endsOn).toBe('2028-03-31')
    expect(standingOn(after, day('2026-11-30')).status).toBe('term passed')
  })

  it('has a correction where the wrong one stood', () => {
    const wrong = { number: 2, place: 2 }
    const after = historyWith(history, { ...added, end: { kind: 'not recorded' } }, wrong)
    expect(after.instruments.map(({ correctedBy }) => correctedBy)).toEqual([null, 3, null])
    expect(standingOn(after, day('2027-01-01')).endsOn).toBe('2020-09-17')
  })

  it('is another history: the present one is as it was', () => {
    historyWith(history, added, { number: 2, place: 2 })
    expect(history.instruments).toHaveLength(2)
    expect(history.instruments[1]?.correctedBy).toBeNull()
  })
})
