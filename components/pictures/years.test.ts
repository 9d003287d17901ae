import { describe, expect, it } from 'vitest'
import type { Life } from '@/domain/agreements/life'
import type { Stretch } from '@/domain/agreements/lifeline'
import { day } from '@/lib/dates/day'
import { piecesOf } from './pieces'
import { yearsAround } from './years'

const asAt = day('2026-11-23')

function stretch(parts: Partial<Stretch>): Stretch {
  return { kind: 'first term', ordinal: null, from: null, to: null, untilEnded: false, ...parts }
}

const lifeOf = (...stretches: Stretch[]): Life => ({ stretches, marks: [] })
const undated = stretch({ kind: 'extension', ordinal: 1, to: day('2020-09-17') })
const lapse = stretch({ kind: 'lapse', from: day('2020-09-18'), to: asAt })

describe('the years of a picture', () => {
  const years = yearsAround([lifeOf(undated, lapse)], asAt)
  it('leave room before an unknown start and after the day shown', () => {
    expect([years.first, years.last]).toEqual([2018, 2028])
  })
  it('put a last day where it ends, and the day shown where it begins', () => {
    expect([years.after(day('2020-09-17')), years.at(asAt)]).toEqual([24.664, 80.836])
  })
  it('reach as far as a change that is marked', () => {
    const mark = { kind: 'variation' as const, number: 2, on: day('2031-04-01') }
    expect(yearsAround([{ ...lifeOf(undated, lapse), marks: [mark] }], asAt).last).toBe(2032)
  })
  it('name no more years than can be read', () => {
    const long = yearsAround([lifeOf(stretch({ from: day('1970-01-01'), to: day('2040-01-01') }))], asAt)
    expect(long.ticks.length).toBeLessThanOrEqual(12)
  })
  it('leave room for the arrow of a term without an end', () => {
    const open = yearsAround([lifeOf(stretch({ from: day('1990-01-01'), untilEnded: true }))], asAt)
    expect(100 - open.at(asAt)).toBeGreaterThanOrEqual(16)
  })
})

describe('the blocks of a stretch', () => {
  const years = yearsAround([lifeOf(undated, lapse)], asAt)
  const drawn = { years, asAt, after: 0 }
  it('break up at a start that nobody recorded, and end where it ended', () => {
    const pieces = piecesOf(undated, drawn)
    expect(pieces).toHaveLength(4)
    expect((pieces[0]?.x ?? 0) + (pieces[0]?.width ?? 0)).toBeCloseTo(24.664)
  })
  it('never run over the stretch before', () => {
    const pieces = piecesOf(undated, { ...drawn, after: 22 })
    expect(Math.min(...pieces.map((one) => one.x))).toBeGreaterThanOrEqual(22)
  })
  it('of a lapse end at the rule of the day shown', () => {
    const [only] = piecesOf(lapse, drawn)
    expect((only?.x ?? 0) + (only?.width ?? 0)).toBeCloseTo(80.836)
  })
  it('fade into an arrow where only an ending will end it', () => {
    const open = piecesOf(stretch({ from: day('2022-09-01'), untilEnded: true }), drawn)
    expect(open.map((one) => one.look)).toEqual(['term', 'term', 'term', 'term', 'arrow'])
  })
  it('look like what set the term', () => {
    const span = { from: day('2022-09-01'), to: day('2024-09-01') }
    const looks = (['first term', 'extension', 'renewal', 'direction', 'gap'] as const).map(
      (kind) => piecesOf(stretch({ kind, ...span }), drawn)[0]?.look,
    )
    expect(looks).toEqual(['term', 'extension', 'renewal', 'direction', 'lapse'])
  })
  it('are none of an ending, which is a line', () => {
    expect(piecesOf(stretch({ kind: 'ended', from: day('2020-01-01') }), drawn)).toEqual([])
  })
})
