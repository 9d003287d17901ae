import { expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { asPartyInWords } from './as-party-words'

const today = day('2026-11-23')
const now = { fromOn: null, toOn: null }
const left = (on: string) => ({ fromOn: null, toOn: partialDay(on) })
const chief = 'chief officer' as const
const body = 'policing body' as const

it.each([
  [
    'both offices',
    [
      { kind: chief, ...now },
      { kind: body, ...now },
    ],
    'Both offices',
  ],
  ['one of them', [{ kind: body, ...now }], 'Policing body only'],
  [
    'one that stayed',
    [
      { kind: chief, ...now },
      { kind: body, ...left('2018-05-01') },
    ],
    'Chief constable only',
  ],
  [
    'both left, the later one said',
    [
      { kind: chief, ...left('2018-04-30') },
      { kind: body, ...left('2018-05') },
    ],
    'Left: last day May 2018',
  ],
  [
    'one that left and came back',
    [
      { kind: body, ...left('2018') },
      { kind: body, ...now },
    ],
    'Policing body only',
  ],
  ['one that will join', [{ kind: body, fromOn: partialDay('2027-04-01'), toOn: null }], 'Joins: 1 Apr 2027'],
])('%s', (_sentence, asParty, words) => {
  expect(asPartyInWords(asParty, today)).toBe(words)
})
