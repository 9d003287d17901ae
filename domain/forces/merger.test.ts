import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { newId } from '../ids'
import { elsewhere, HERE, office, registrar } from '../testing/succession'
import { codeOf, type MergingForce, merger, whyNotMerge } from './merger'

const force = (name: string): MergingForce => ({
  ...{ id: newId(), regionId: HERE, name },
  ...{ from: null, endedOn: null },
})
const [one, other] = [force('Derbyshire'), force('Leicestershire')]
const nothingTaken = { code: false, chiefOfficer: false, policingBody: false }
const input = {
  forces: [one.id, other.id],
  ...{ name: 'North Midlands Police', shortName: 'North Midlands' },
  ...{ chiefOfficer: 'Chief Constable of North Midlands Police', policingBody: 'North Midlands Board' },
  ...{ onDay: day('2026-11-01'), note: 'The order took effect' },
}
const TODAY = day('2026-11-23')

describe('forces become one', () => {
  it.each([
    ['as the registrar of their region records', {}, registrar, input, null],
    ['today too', {}, registrar, { ...input, onDay: TODAY }, null],
    ['not as an office records', {}, office, input, { reason: 'only registrars record successions' }],
    ['nor a registrar of another region', {}, elsewhere, input, { reason: 'another region records it' }],
    [
      'not on a day to come: nobody acts for a force that is not there yet',
      {},
      registrar,
      { ...input, onDay: day('2026-11-24') },
      { reason: 'merges in the future' },
    ],
    ['not where one is not there', { forces: [one] }, registrar, input, { reason: 'no such force' }],
    [
      'not where one is a former force',
      { forces: [one, { ...other, endedOn: partialDay('2025-03-31') }] },
      registrar,
      input,
      { reason: 'force has ended since', force: 'Leicestershire', on: '2025-03-31' },
    ],
    [
      'not before anything of one of them began',
      { forces: [{ ...one, from: partialDay('2026-11') }, other] },
      registrar,
      input,
      { reason: 'not after it began', force: 'Derbyshire', from: '2026-11-01' },
    ],
    [
      'not by the short name of a force that there is',
      { taken: { ...nothingTaken, code: true } },
      registrar,
      input,
      { reason: 'force exists' },
    ],
    [
      'not with a policing body as chief officer',
      { taken: { ...nothingTaken, chiefOfficer: true } },
      registrar,
      input,
      { reason: 'chief officer is of another kind' },
    ],
    [
      'nor with a chief officer as policing body',
      { taken: { ...nothingTaken, policingBody: true } },
      registrar,
      input,
      { reason: 'policing body is of another kind' },
    ],
  ])('%s', (_sentence, of, actor, said, reason) => {
    expect(whyNotMerge({ forces: [one, other], taken: nothingTaken, ...of }, actor, said, TODAY)).toEqual(
      reason,
    )
  })
})

describe('a merger is of two forces or more', () => {
  it.each([[[]], [[one.id]], [[one.id, one.id]]])('not of %j', (forces) => {
    const date = { day: '1', month: '11', year: '2026' }
    const read = merger.safeParse({ ...input, forces, onDay: date })
    expect(read.error?.issues.map((issue) => issue.message)).toEqual(['Select two or more forces'])
  })
})

describe('a force’s address is made from its short name', () => {
  it.each([
    ['North Midlands', 'north-midlands'],
    ['Devon & Cornwall', 'devon-and-cornwall'],
    [' Dyfed–Powys ', 'dyfed-powys'],
  ])('%s: %s', (name, code) => {
    expect(codeOf(name)).toBe(code)
  })
})
