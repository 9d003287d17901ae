import { describe, expect, it } from 'vitest'
import { elsewhere, HERE, office, registrar } from '../testing/succession'
import { BUILT_ON, whyNotUndo } from './undoing'

const recorded = { regionId: HERE, isUndone: false, builtOn: null }

describe('a succession is taken back', () => {
  it.each([
    ['by a registrar of its region', recorded, registrar, null],
    ['by no registrar of another', recorded, elsewhere, { reason: 'another region records it' }],
    ['by no office', recorded, office, { reason: 'only registrars record successions' }],
    ['once', { ...recorded, isUndone: true }, registrar, { reason: 'undone already' }],
  ])('%s', (_sentence, succession, actor, reason) => {
    expect(whyNotUndo(succession, actor)).toEqual(reason)
  })

  it.each(BUILT_ON)('not once %s', (builtOn) => {
    expect(whyNotUndo({ ...recorded, builtOn }, registrar)).toEqual({ reason: builtOn })
  })
})
