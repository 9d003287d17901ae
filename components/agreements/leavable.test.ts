import { expect, it } from 'vitest'
import { newId } from '@/domain/ids'
import { leavableOf } from './leavable'

const [chief, body, other] = [newId<'party'>(), newId<'party'>(), newId<'party'>()]
const party = (id: typeof chief, name: string, forceName: string | null) => ({
  ...{ id, placeId: id, name, forceName, legalPersonId: newId<'legal person'>(), officeId: null },
  ...{ officeKind: null, forceId: null, forceCode: null, regionName: null, note: null },
  ...{ fromOn: null, toOn: null, joinedById: null, leftById: null },
})

it('parties are ticked by force, or one by one', () => {
  const parties = [
    party(chief, 'Chief of Kent', 'Kent'),
    party(body, 'Body of Kent', 'Kent'),
    party(other, 'A university', null),
  ]
  expect(leavableOf(parties)).toEqual({
    together: [
      { value: `${chief} ${body}`, label: 'Kent', hint: 'Chief of Kent; Body of Kent' },
      { value: other, label: 'A university' },
    ],
    alone: [
      { value: chief, label: 'Chief of Kent' },
      { value: body, label: 'Body of Kent' },
    ],
  })
  expect(leavableOf(parties.slice(1)).alone).toEqual([])
})
