import { describe, expect, it } from 'vitest'
import type { Party } from '@/db/queries/agreements'
import { newId } from '@/domain/ids'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { joinsAfter, leftBy, partiesNote, spanInWords } from './party-words'

const derbyshire = newId<'force'>()

function party(parts: Partial<Party> = {}): Party {
  return {
    id: newId<'party'>(),
    legalPersonId: newId<'legal person'>(),
    name: 'Chief Constable of Derbyshire Constabulary',
    officeId: newId<'office'>(),
    officeKind: 'chief officer',
    forceId: derbyshire,
    forceCode: 'derbyshire',
    forceName: 'Derbyshire',
    regionName: 'East Midlands',
    fromOn: null,
    toOn: null,
    note: null,
    placeId: newId<'party'>(),
    joinedById: null,
    leftById: null,
    ...parts,
  }
}

describe('parties in words', () => {
  const other = party({ forceId: null, forceCode: null, forceName: null, officeId: null, officeKind: null })
  it.each([
    ['No party is recorded.', []],
    ['2 parties: 1 force, 2 legal persons each.', [party(), party()]],
    ['2 parties: 1 force and 1 other person.', [party(), other]],
    [
      '2 parties: 1 force, 2 legal persons each. The source names the force only.',
      [
        party({ note: 'The source names the force only' }),
        party({ note: 'The source names the force only' }),
      ],
    ],
    ['2 parties: 1 force, 2 legal persons each.', [party({ note: 'One of them' }), party()]],
  ])('%s', (words, parties) => {
    expect(partiesNote(parties)).toBe(words)
  })

  it('tell who has left by a day and who joins after it', () => {
    const leaver = party({ toOn: partialDay('2018-05-01') })
    const joiner = party({ fromOn: partialDay('2027') })
    expect(leftBy([leaver, joiner, party()], day('2018-05-02'))).toEqual([leaver])
    expect(leftBy([leaver], day('2018-05-01'))).toEqual([])
    expect(joinsAfter(joiner, day('2026-11-23'))).toBe(true)
    expect(spanInWords(leaver)).toBe('From a day not recorded to 1 May 2018')
  })
})
