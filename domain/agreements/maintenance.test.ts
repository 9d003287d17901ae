import { describe, expect, it } from 'vitest'
import type { Actor } from '../access/actor'
import type { ForceId, RegionId } from '../ids'
import { type Maintained, type WhyNotMaintain, whyNotMaintain } from './maintenance'

const derbyshire = 'derbyshire' as ForceId
const kent = 'kent' as ForceId
const eastMidlands = 'em' as RegionId
const southEast = 'se' as RegionId

const staffOf = (role: 'office' | 'chief' | 'audit', forceId: ForceId) =>
  ({ role, forceId, regionId: eastMidlands }) as Actor
const registrarOf = (regionId: RegionId) => ({ role: 'registrar', regionId }) as Actor
const register = { role: 'system' } as Actor

const agreement: Maintained = {
  scope: 'regional',
  regionIds: [eastMidlands],
  currentForceIds: [derbyshire],
  draftingForceId: null,
  isDraft: false,
}
const national: Maintained = { ...agreement, scope: 'national', regionIds: [] }
const draft: Maintained = { ...agreement, isDraft: true, draftingForceId: derbyshire }
const partyless: Maintained = { ...agreement, currentForceIds: [] }

describe('who keeps an agreement', () => {
  it.each<[string, Maintained, Actor, WhyNotMaintain | null]>([
    ['the office of a current party does', agreement, staffOf('office', derbyshire), null],
    ['the office of another force does not', agreement, staffOf('office', kent), 'your force is not a party'],
    ['no chief constable does', agreement, staffOf('chief', derbyshire), 'chief constables record decisions'],
    ['no audit committee does', agreement, staffOf('audit', derbyshire), 'audit committees change nothing'],
    ['a registrar of its region does', agreement, registrarOf(eastMidlands), null],
    [
      'a registrar of another region does not',
      agreement,
      registrarOf(southEast),
      'another region maintains it',
    ],
    ['any registrar keeps a national one', national, registrarOf(southEast), null],
    ['the office of a party keeps a national one', national, staffOf('office', derbyshire), null],
    ['the office that drafts it does', draft, staffOf('office', derbyshire), null],
    [
      'another office does not keep a draft, though its force will be party',
      { ...draft, currentForceIds: [derbyshire, kent] },
      staffOf('office', kent),
      'your force is not a party',
    ],
    ['the registrar keeps a draft of the region', draft, registrarOf(eastMidlands), null],
    [
      'no office keeps one with no recorded party',
      partyless,
      staffOf('office', derbyshire),
      'no party is recorded',
    ],
    ['the registrar keeps one with no recorded party', partyless, registrarOf(eastMidlands), null],
    [
      'a registrar of any of its regions does',
      { ...agreement, regionIds: [eastMidlands, southEast] },
      registrarOf(southEast),
      null,
    ],
    ['the register itself does, from published sources', partyless, register, null],
  ])('%s', (_sentence, kept, actor, whyNot) => {
    expect(whyNotMaintain(kept, actor)).toBe(whyNot)
  })
})
