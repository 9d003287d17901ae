import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import type { Maintained } from '../agreements/maintenance'
import type { ForceId, OfficeId, RegionId } from '../ids'
import { historyOf, original, termination } from '../testing/histories'
import {
  reviewClosing,
  reviewOpening,
  whyNotClose,
  whyNotCloseNow,
  whyNotDueOn,
  whyNotOpenReview,
} from './cycle'

const derbyshire = 'derbyshire' as ForceId
const eastMidlands = 'em' as RegionId
const policingBody = 'policing body of derbyshire' as OfficeId
const office = { role: 'office', forceId: derbyshire, officeId: policingBody } as Actor
const otherOffice = { role: 'office', forceId: derbyshire, officeId: 'another' as OfficeId } as Actor
const outsider = { role: 'office', forceId: 'kent' as ForceId, officeId: 'kent' as OfficeId } as Actor
const chief = { role: 'chief', forceId: derbyshire, officeId: 'chief' as OfficeId } as Actor
const auditor = { role: 'audit', forceId: derbyshire, officeId: null } as Actor
const registrar = { role: 'registrar', regionId: eastMidlands } as Actor
const registrarElsewhere = { role: 'registrar', regionId: 'se' as RegionId } as Actor

const agreement: Maintained = {
  scope: 'regional',
  regionIds: [eastMidlands],
  currentForceIds: [derbyshire],
  draftingForceId: null,
  isDraft: false,
}

describe('who may open a review', () => {
  const today = day('2026-11-23')
  const living = { ...historyOf([original({ made: '2020', end: '2030' })]), ...agreement }
  const ended = {
    ...historyOf([original({ made: '2020' }), termination({ effect: '2026-11-23' })]),
    ...agreement,
  }
  const unreviewed = { ...living, openCycle: null }
  it.each([
    ['a party’s office does', unreviewed, office, null],
    ['a registrar of the region does', unreviewed, registrar, null],
    [
      'a registrar of another region does not',
      unreviewed,
      registrarElsewhere,
      { reason: 'another region maintains it' },
    ],
    [
      'the office of a force that is no party does not',
      unreviewed,
      outsider,
      { reason: 'your force is not a party' },
    ],
    ['a chief constable does not', unreviewed, chief, { reason: 'chief constables record decisions' }],
    ['no audit committee does', unreviewed, auditor, { reason: 'audit committees change nothing' }],
    [
      'nobody does where no party is recorded: there is nobody to ask',
      { ...unreviewed, currentForceIds: [] },
      registrar,
      { reason: 'no party to ask' },
    ],
    [
      'an office is told the same',
      { ...unreviewed, currentForceIds: [] },
      office,
      { reason: 'no party to ask' },
    ],
    [
      'nobody does of a draft, which has parties before it is made',
      { ...unreviewed, isDraft: true },
      registrar,
      { reason: 'nothing made to review' },
    ],
    [
      'one review is open at a time',
      { ...living, openCycle: '2026' },
      office,
      { reason: 'review open already', cycle: '2026' },
    ],
    [
      'none is opened of an agreement that has ended',
      { ...ended, openCycle: null },
      registrar,
      { reason: 'already ended' },
    ],
  ])('%s', (_sentence, reviewed, actor, whyNot) => {
    expect(whyNotOpenReview(reviewed, actor, today)).toEqual(whyNot)
  })
  it('may be due today, and not in the past', () => {
    expect(whyNotDueOn(day('2026-11-23'), day('2026-11-23'))).toBeNull()
    expect(whyNotDueOn(day('2026-11-22'), day('2026-11-23'))).toEqual({ reason: 'due in the past' })
  })
})

describe('who may close a review', () => {
  const open = { openedByOfficeId: policingBody, closedOn: null, closedBy: null }
  const closed = { ...open, closedOn: day('2026-11-01'), closedBy: 'Pat' }
  it.each([
    ['the office that opened it does', open, office, null],
    ['a registrar of the region does', open, registrar, null],
    [
      'a registrar of another region does not',
      open,
      registrarElsewhere,
      { reason: 'another region maintains it' },
    ],
    ['an office that did not open it does not', open, otherOffice, { reason: 'only its opener closes it' }],
    ['a chief constable does not', open, chief, { reason: 'chief constables record decisions' }],
    ['no audit committee does', open, auditor, { reason: 'audit committees change nothing' }],
    [
      'it is closed once, and who comes later is told when and by whom',
      closed,
      office,
      { reason: 'closed already', closedOn: day('2026-11-01'), closedBy: 'Pat' },
    ],
  ])('%s', (_sentence, review, actor, whyNot) => {
    expect(whyNotClose({ review, agreement }, actor)).toEqual(whyNot)
  })
  it('is not closed over decisions that nobody has looked at', () => {
    const closing = { reference: 'EM-0007', cycle: '2026', decided: 3 }
    expect(whyNotCloseNow(3, closing)).toBeNull()
    expect(whyNotCloseNow(5, closing)).toEqual({ reason: 'decided since', since: 2 })
  })
})

describe('as it is typed', () => {
  const opening = {
    reference: 'EM-0007',
    version: '4',
    dueOn: { day: '31', month: 'jan', year: '2027' },
    why: 'Yearly',
  }
  it('an opening has a day and a reason', () => {
    expect(reviewOpening.parse(opening)).toMatchObject({ version: 4, dueOn: '2027-01-31' })
    const none = reviewOpening.safeParse({ ...opening, dueOn: undefined, why: ' ' })
    expect(none.error?.issues.map((issue) => issue.message)).toEqual([
      'Enter the date decisions are due',
      'Enter why the agreement is reviewed',
    ])
  })
  it('a closing says how many decisions were seen', () => {
    expect(reviewClosing.parse({ reference: 'EM-0007', cycle: '2026', decided: '6' }).decided).toBe(6)
  })
})
