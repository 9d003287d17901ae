import { describe, expect, it } from 'vitest'
import { wrongIn } from './checker'

const first = extended(2, { version: 1, before: 'e1' })
const second = extended(3, { version: 2, before: 'e2' })
const third = extended(4, { version: 3, before: 'e3' })
const whole = historyOf([first, second, third])
const told = [first, second, third].map((one) => one.told)

describe('The checker of lost updates', () => {
  it('finds nothing wrong where every change is there, in order', () => {
    expect(wrongIn(whole, told)).toEqual([])
  })

  it('finds an event that is missing, one that is there twice, and one that nobody was told of', () => {
    const [one, , three] = whole.events
    expect(wrongIn({ ...whole, events: [one, three].flatMap((event) => event ?? []) }, told)).toContain(
      'acknowledged, and remembered 0 times: agreement extended, t3',
    )
    expect(wrongIn({ ...whole, events: [...whole.events, ...whole.events.slice(2)] }, told)).toContain(
      'acknowledged, and remembered 2 times: agreement extended, t4',
    )
    expect(wrongIn(whole, told.slice(1))).toContain(
      'remembered and never acknowledged: agreement extended, t2',
    )
  })

  it('finds a row that is missing', () => {
    expect(wrongIn({ ...whole, rows: whole.rows.slice(1) }, told)).toContain(
      'remembered, and no row: 2 of t2',
    )
  })

  it('finds a change that was made without having seen the one before it', () => {
    const unseen = extended(3, { version: 1, before: 'e1' })
    expect(wrongIn(historyOf([first, unseen, third]), [first.told, unseen.told, third.told])).toEqual([
      'done of version 1, when 2 was the latest: agreement extended, t3',
      'follows on nothing: agreement extended, t3',
    ])
  })
})

function extended(number: number, { version, before }: { version: number; before: string }) {
  const said = { kind: 'agreement extended', token: `t${number}` }
  return {
    told: { ...said, seen: version },
    event: { ...said, before: { end: before }, after: { end: `e${number}`, instrument: number } },
    row: { token: said.token, number },
  }
}

function historyOf(changes: ReturnType<typeof extended>[]) {
  const [events, rows] = [changes.map((one) => one.event), changes.map((one) => one.row)]
  return { events, rows, firstVersion: 1, lastVersion: 1 + changes.length }
}
