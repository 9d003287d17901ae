import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import type { Actor } from '../access/actor'
import type { ForceId, RegionId } from '../ids'
import {
  type MaintainedBody,
  type WhyNotMaintainBody,
  whyNotCreateBody,
  whyNotMaintainBody,
} from './maintenance'
import { newBodyForm, whyNotThisBody } from './new-body'

const derbyshire = 'derbyshire' as ForceId
const kent = 'kent' as ForceId
const eastMidlands = 'em' as RegionId
const southEast = 'se' as RegionId

const staffOf = (role: 'office' | 'chief' | 'audit', forceId: ForceId) =>
  ({ role, forceId, forceCode: String(forceId), regionId: eastMidlands }) as Actor
const registrarOf = (regionId: RegionId) => ({ role: 'registrar', regionId }) as Actor
const register = { role: 'system' } as Actor

const today = day('2026-11-23')
const member = { forceId: derbyshire, fromOn: null, toOn: null }
const body: MaintainedBody = { regionId: eastMidlands, members: [member] }
const left: MaintainedBody = { ...body, members: [{ ...member, toOn: partialDay('2018') }] }
const joinsLater: MaintainedBody = { ...body, members: [{ ...member, fromOn: partialDay('2027') }] }
const ofSeveral: MaintainedBody = { ...body, regionId: null }

describe('who keeps a body', () => {
  it.each<[string, MaintainedBody, Actor, WhyNotMaintainBody | null]>([
    ['the office of a member does', body, staffOf('office', derbyshire), null],
    ['the office of another force does not', body, staffOf('office', kent), 'your force is not a member'],
    ['nor that of a force that left', left, staffOf('office', derbyshire), 'your force is not a member'],
    ['nor of one that joins later', joinsLater, staffOf('office', derbyshire), 'your force is not a member'],
    ['no chief constable does', body, staffOf('chief', derbyshire), 'chief constables record decisions'],
    ['no audit committee does', body, staffOf('audit', derbyshire), 'audit committees change nothing'],
    ['a registrar of its region does', body, registrarOf(eastMidlands), null],
    ['a registrar of another region does not', body, registrarOf(southEast), 'another region maintains it'],
    ['any registrar keeps one of several regions', ofSeveral, registrarOf(southEast), null],
    ['the register itself, loading what was published, does', left, register, null],
  ])('%s', (_sentence, kept, actor, reason) => {
    expect(whyNotMaintainBody(kept, actor, today)).toEqual(reason && { reason })
  })

  it('and offices and registrars record new ones', () => {
    expect(whyNotCreateBody(staffOf('office', derbyshire))).toBeNull()
    expect(whyNotCreateBody(registrarOf(southEast))).toBeNull()
    expect(whyNotCreateBody(staffOf('chief', derbyshire))).not.toBeNull()
    expect(whyNotCreateBody(staffOf('audit', derbyshire))).not.toBeNull()
  })
})

describe('a new body', () => {
  const typed = {
    ...{ name: 'East Midlands Air Unit', kind: 'unit', purpose: 'Helicopters', region: 'own' },
    ...{ members: ['derbyshire', 'kent'], lead: 'kent', why: 'The board says so' },
    ...{ formedOn: { year: '2001' }, said: 'A report' },
  }
  const office = staffOf('office', derbyshire)

  it.each<[string, object, Actor, string | null]>([
    ['of an office’s own force may be recorded', {}, office, null],
    ['of other forces may not', { members: ['kent'] }, office, 'not your own force'],
    ['of any forces, or none, a registrar may', { members: [], lead: '' }, registrarOf(southEast), null],
    ['is led by one that was ticked', { lead: 'essex' }, office, 'lead is not ticked'],
    ['has a source for its date', { said: '' }, office, 'date without source'],
    ['may be without both', { formedOn: {}, said: '' }, office, null],
    ['was not captured in the future', { capturedOn: { year: '2027' } }, office, 'captured in the future'],
  ])('%s', (_sentence, parts, actor, reason) => {
    const input = newBodyForm.parse({ ...typed, ...parts })
    expect(whyNotThisBody(input, actor, today)).toEqual(reason && { reason })
  })
})
