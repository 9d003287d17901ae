import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import { newId } from '../ids'
import { aRecordedParty } from '../testing/parties'
import { whyNotTheseVoided } from './voiding'

const forceId = newId<'force'>()
const regionId = newId<'region'>()
const here = { regionName: 'East Midlands' }
const own = { ...aRecordedParty('Derbyshire', { forceId }), ...here }
const other = { ...aRecordedParty('Kent'), regionName: 'South East' }
const office = { role: 'office', forceId, ...here } as Actor
const registrar = { role: 'registrar', regionId, ...here } as Actor
const maintained = {
  ...{ scope: 'regional' as const, regionIds: [regionId], currentForceIds: [], isDraft: false },
  ...{ draftingForceId: null, marking: 'OFFICIAL' as const, regionNames: ['East Midlands'] },
}
const today = day('2026-11-23')

describe('a party recorded in error is voided', () => {
  const joinder = newId<'instrument'>()
  const joined = { ...aRecordedParty('Essex', { joinedById: joinder }), ...here }
  const joinedToo = { ...aRecordedParty('Suffolk', { joinedById: joinder }), ...here }
  const successor = { ...aRecordedParty('The mayor', { placeId: other.id }), ...here }

  it.each([
    ['by the office of another', [own, other], [other], office, null],
    ['but not by its own, which would keep it no more', [own, other], [own], office, 'would shut you out'],
    ['by the registrar, though nobody is left', [own], [own], registrar, null],
    ['but not where it has a successor', [own, other, successor], [other], registrar, 'has a successor'],
    ['with its successor', [own, other, successor], [other, successor], registrar, null],
    ['where it joined with others', [own, joined, joinedToo], [joined], registrar, null],
    [
      'but not where it is all that a joinder brought in',
      [own, joined],
      [joined],
      registrar,
      'all of an instrument',
    ],
    ['but not if it is none', [own], [other], registrar, 'voided is no party'],
  ])('%s', (_sentence, parties, voided, actor, reason) => {
    const ids = voided.map((one) => one.id)
    const whyNot = whyNotTheseVoided({ ...maintained, parties }, ids, { actor, today })
    expect(whyNot?.reason ?? null).toBe(reason)
  })

  it('but not where a registrar sees what is national and sensitive by that party alone', () => {
    const national = { scope: 'national' as const, regionIds: [], regionNames: [] }
    const sensitive = { ...maintained, ...national, marking: 'OFFICIAL-SENSITIVE' as const }
    const voiding = (parties: (typeof own)[]) =>
      whyNotTheseVoided({ ...sensitive, parties }, [own.id], { actor: registrar, today })
    expect(voiding([own, other])).toEqual({ reason: 'would shut you out' })
    expect(voiding([own, other, { ...other, ...here, id: newId() }])).toBeNull()
  })
})
