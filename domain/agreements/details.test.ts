import { describe, expect, it } from 'vitest'
import type { Actor } from '../access/actor'
import type { RegionId } from '../ids'
import { detailsForm, whyNotTheseDetails } from './details'

const own = 'em' as RegionId
const other = 'se' as RegionId
const office = { role: 'office', regionId: own, regionName: 'East Midlands' } as Actor
const registrar = { role: 'registrar', regionId: own, regionName: 'East Midlands' } as Actor

type Placed = Parameters<typeof whyNotTheseDetails>[0]
type Around = Parameters<typeof whyNotTheseDetails>[1]

const placed: Placed = { scope: 'regional', regionIds: [own], marking: 'OFFICIAL' }
const around: Around = { isDraft: false, partyRegionNames: ['East Midlands'], regionIds: [own, other] }
const draft = { ...around, isDraft: true }
const sensitive: Placed = { scope: 'national', regionIds: [], marking: 'OFFICIAL-SENSITIVE' }

describe('where an agreement can be placed', () => {
  it.each<[string, Placed, Around, Actor, string | null]>([
    ['in its region', placed, around, registrar, null],
    ['in several', { ...placed, regionIds: [own, other] }, around, registrar, null],
    [
      'in none, where it is national',
      { ...placed, scope: 'national', regionIds: [] },
      around,
      registrar,
      null,
    ],
    ['in none, where it is not', { ...placed, regionIds: [] }, around, office, 'no region'],
    ['in one there is not', { ...placed, regionIds: ['x' as RegionId] }, around, office, 'no such region'],
    [
      'elsewhere, by a party’s office, which sees it still',
      { ...placed, regionIds: [other] },
      around,
      office,
      null,
    ],
    ['elsewhere, by a registrar', { ...placed, regionIds: [other] }, around, registrar, 'out of your sight'],
    [
      'nowhere but the nation, though sensitive, with a party of the region',
      sensitive,
      around,
      registrar,
      null,
    ],
    [
      'the same without a party of the region',
      sensitive,
      { ...around, partyRegionNames: ['South East'] },
      registrar,
      'out of your sight',
    ],
    ['a draft, in the drafter’s region', placed, draft, office, null],
    ['a draft, elsewhere', { ...placed, regionIds: [other] }, draft, office, 'own region left out'],
    [
      'a national draft, in no region: its registrar would not see it',
      { ...placed, scope: 'national', regionIds: [] },
      draft,
      office,
      'own region left out',
    ],
  ])('%s', (_sentence, details, beside, actor, reason) => {
    expect(whyNotTheseDetails(details, beside, actor)).toEqual(reason && { reason })
  })
})

describe('a marking', () => {
  it.each(['SECRET', 'TOP SECRET', 'CONFIDENTIAL', 'official-sensitive', ''])(
    'of %s is not stored',
    (marking) => {
      const issues = detailsForm.safeParse({ marking }).error?.issues ?? []
      expect(issues.find((one) => one.path[0] === 'marking')?.message).toBe(
        'Select OFFICIAL or OFFICIAL-SENSITIVE: nothing higher may be stored here',
      )
    },
  )
})
