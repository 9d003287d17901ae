import { describe, expect, it } from 'vitest'
import { BUILT_ON } from '@/domain/forces/undoing'
import { day } from '@/lib/dates/day'
import {
  sayWhyNotMerged,
  sayWhyNotReplace,
  sayWhyNotReplaced,
  sayWhyNotUndo,
  sayWhyNotUndone,
} from './succession-refusals'

describe('why a replacement was not recorded is said where it can be put right', () => {
  it.each([
    [{ reason: 'holder changed since', holder: 'Mayor of Kent' }, null, /now held by the Mayor of Kent/],
    [{ reason: 'holds it already' }, 'name', /must not be the name of the present holder/],
    [{ reason: 'name is of another kind' }, 'name', /of another kind/],
    [{ reason: 'not after the holder began', from: day('2024-05-07') }, 'onDay', /must be after 7 May 2024/],
    [{ reason: 'force has ended', on: day('2026-10-31') }, null, /last day was 31 October 2026/],
    [{ reason: 'only registrars record successions' }, null, /^Only the regional programme office/],
    [{ reason: 'another region records it' }, null, /^Only the programme office of the forces’ own region/],
    [{ reason: 'not found' }, null, /^There is no such office/],
    [{ reason: 'answers gone' }, null, /no longer kept/],
  ] as const)('%j', (refusal, field, sentence) => {
    const said = sayWhyNotReplaced(refusal)
    expect(said.field).toBe(field)
    expect(said.message).toMatch(sentence)
  })

  it('and where the form cannot be opened at all', () => {
    expect(sayWhyNotReplace({ reason: 'force has ended', on: day('2026-10-31') })).toMatch(/former one/)
  })
})

describe('why a merger was not recorded is said where it can be put right', () => {
  it.each([
    [{ reason: 'no such force' }, 'forces', /^Select forces/],
    [
      { reason: 'force has ended since', force: 'Kent', on: day('2026-10-31') },
      'forces',
      /^Kent is a former force/,
    ],
    [{ reason: 'merges in the future' }, 'onDay', /must be today or in the past/],
    [{ reason: 'not after it began', force: 'Kent', from: day('2024-05-07') }, 'onDay', /after 7 May 2024/],
    [{ reason: 'force exists' }, 'shortName', /that of another force/],
    [{ reason: 'chief officer is of another kind' }, 'chiefOfficer', /^Chief officer must not/],
    [{ reason: 'policing body is of another kind' }, 'policingBody', /^Policing body must not/],
    [{ reason: 'answers gone' }, null, /no longer kept/],
  ] as const)('%j', (refusal, field, sentence) => {
    const said = sayWhyNotMerged(refusal)
    expect(said.field).toBe(field)
    expect(said.message).toMatch(sentence)
  })
})

describe('why a succession is not taken back is a sentence of its own', () => {
  it.each(BUILT_ON)('%s', (reason) => {
    expect(sayWhyNotUndo({ reason })).toMatch(/^The .* cannot be taken back\./)
    expect(sayWhyNotUndone({ reason })).toEqual({ field: null, message: sayWhyNotUndo({ reason }) })
  })

  it('also twice, and by others', () => {
    expect(sayWhyNotUndo({ reason: 'undone already' })).toBe('It has been taken back already.')
    expect(sayWhyNotUndone({ reason: 'not found' }).message).toMatch(/^There is no such/)
    expect(sayWhyNotUndo({ reason: 'another region records it' })).toMatch(/own region/)
  })
})
