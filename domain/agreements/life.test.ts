import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { extension, historyOf, original, variation } from '../testing/histories'
import { lifeOn } from './life'

describe('what leaves the end where it is', () => {
  const first = original({ effect: '2015-09-18', end: '2030-09-17' })
  const marks = (said: Parameters<typeof historyOf>[0]) =>
    lifeOn(historyOf(said), day('2026-11-23')).marks.map(({ number, on }) => [number, on])

  it('is marked at the later of the days it was made and takes effect, oldest first', () => {
    expect(
      marks([
        first,
        variation({ made: '2019-05-01', effect: '2019-04-01' }),
        extension({ end: '2031' }),
        variation({ effect: '2018' }),
      ]),
    ).toEqual([
      [4, '2018-01-01'],
      [2, '2019-05-01'],
    ])
  })

  it('comes last where its day is not recorded', () => {
    expect(marks([first, variation(), variation({ effect: '2018' })])).toEqual([
      [3, '2018-01-01'],
      [2, null],
    ])
  })

  it('is the correction, not what was corrected', () => {
    expect(marks([first, variation({ effect: '2018' }), variation({ effect: '2019', corrects: 2 })])).toEqual(
      [[3, '2019-01-01']],
    )
  })
})
