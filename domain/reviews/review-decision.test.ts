import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import type { Maintained } from '../agreements/maintenance'
import type { ForceId, OfficeId, RegionId } from '../ids'
import { historyOf, original } from '../testing/histories'
import {
  type DecidedReview,
  reviewDecision,
  type WhyNotDecide,
  whyNotCorrectDecision,
  whyNotDecide,
  whyNotDecideForAny,
  whyNotThisDecision,
} from './review-decision'

const policingBody = 'policing body of derbyshire' as OfficeId
const chiefOfficer = 'chief officer of derbyshire' as OfficeId
const notAsked = 'policing body of kent' as OfficeId
const derbyshire = 'derbyshire' as ForceId
const eastMidlands = 'em' as RegionId

const commissioner = { role: 'office', officeId: policingBody, forceId: derbyshire } as Actor
const chief = { role: 'chief', officeId: chiefOfficer, forceId: derbyshire } as Actor
const auditor = { role: 'audit', officeId: null, forceId: derbyshire } as Actor
const registrar = { role: 'registrar', regionId: eastMidlands } as Actor
const registrarElsewhere = { role: 'registrar', regionId: 'se' as RegionId } as Actor

const agreement: Maintained = {
  scope: 'regional',
  regionIds: [eastMidlands],
  currentForceIds: [derbyshire],
  draftingForceId: null,
  isDraft: false,
}
const open: DecidedReview = {
  openedOn: day('2026-09-01'),
  closedOn: null,
  asked: [
    { officeId: policingBody, kind: 'policing body', holder: 'The commissioner' },
    { officeId: chiefOfficer, kind: 'chief officer', holder: 'The chief constable' },
  ],
  decisions: [],
}
const told = {
  decision: 'continue',
  until: null,
  decidedOn: day('2026-10-01'),
  recordedBy: 'Pat',
  recordedAt: new Date('2026-10-02T09:00Z'),
} as const
const continues = { id: 'one', officeId: policingBody, correctsId: null, why: 'It works', ...told } as const
const decided: DecidedReview = { ...open, decisions: [continues] }
const closed: DecidedReview = { ...open, closedOn: day('2026-11-01') }

type Row = [string, DecidedReview, Actor, OfficeId | null, WhyNotDecide | null]

describe('who may record the decision of an office', () => {
  it.each<Row>([
    ['the commissioner’s office records its own', open, commissioner, policingBody, null],
    ['the chief constable records their own', open, chief, chiefOfficer, null],
    [
      'the office does not speak for the chief constable',
      open,
      commissioner,
      chiefOfficer,
      { reason: 'another office decides', holder: 'The chief constable' },
    ],
    [
      'the chief constable does not speak for the office',
      open,
      chief,
      policingBody,
      { reason: 'another office decides', holder: 'The commissioner' },
    ],
    [
      'no audit committee records one',
      open,
      auditor,
      policingBody,
      { reason: 'audit committees change nothing' },
    ],
    ['a registrar of the region records on behalf of an office', open, registrar, chiefOfficer, null],
    [
      'a registrar of another region does not',
      open,
      registrarElsewhere,
      chiefOfficer,
      { reason: 'another region maintains it' },
    ],
    [
      'nobody records for an office that was not asked',
      open,
      registrar,
      notAsked,
      { reason: 'office not asked' },
    ],
    ['nobody records without saying whose it is', open, registrar, null, { reason: 'office not asked' }],
    [
      'nobody records after the review is closed',
      closed,
      commissioner,
      policingBody,
      { reason: 'review closed', closedOn: day('2026-11-01') },
    ],
    [
      'an office decides once in a review',
      decided,
      commissioner,
      policingBody,
      { reason: 'already decided', holder: 'The commissioner', ...told },
    ],
    ['one office having decided does not bind the other', decided, chief, chiefOfficer, null],
    [
      'a corrected decision is still a decision, and the correction is what is said',
      {
        ...open,
        decisions: [continues, { ...continues, id: 'two', decision: 'end', correctsId: 'one' }],
      },
      registrar,
      policingBody,
      { reason: 'already decided', holder: 'The commissioner', ...told, decision: 'end' },
    ],
  ])('%s', (_sentence, review, actor, officeId, whyNot) => {
    expect(whyNotDecide({ review, agreement }, actor, officeId)).toEqual(whyNot)
  })
})

describe('whose decision a person may choose to record', () => {
  const everybody: DecidedReview = {
    ...decided,
    decisions: [continues, { ...continues, id: 'two', officeId: chiefOfficer }],
  }
  it.each<[string, DecidedReview, Actor, ReturnType<typeof whyNotDecideForAny>]>([
    ['a registrar has offices to choose from while one is awaited', decided, registrar, null],
    ['nobody has once every office has decided', everybody, registrar, { reason: 'everybody has decided' }],
    [
      'nobody has once the review is closed',
      closed,
      registrar,
      { reason: 'review closed', closedOn: day('2026-11-01') },
    ],
    ['no audit committee has', open, auditor, { reason: 'audit committees change nothing' }],
    [
      'no registrar of another region has',
      open,
      registrarElsewhere,
      { reason: 'another region maintains it' },
    ],
  ])('%s', (_sentence, review, actor, whyNot) => {
    expect(whyNotDecideForAny({ review, agreement }, actor)).toEqual(whyNot)
  })
})

describe('who may correct the decision of an office', () => {
  it.each<Row>([
    ['the office that recorded it does', decided, commissioner, policingBody, null],
    ['a registrar does on its behalf', decided, registrar, policingBody, null],
    [
      'nobody corrects what was never decided',
      decided,
      chief,
      chiefOfficer,
      { reason: 'nothing decided to correct' },
    ],
    [
      'another office does not',
      decided,
      chief,
      policingBody,
      { reason: 'another office decides', holder: 'The commissioner' },
    ],
    [
      'nobody does once the review is closed',
      { ...decided, closedOn: day('2026-11-01') },
      commissioner,
      policingBody,
      { reason: 'review closed', closedOn: day('2026-11-01') },
    ],
    [
      'no audit committee does',
      decided,
      auditor,
      policingBody,
      { reason: 'audit committees change nothing' },
    ],
  ])('%s', (_sentence, review, actor, officeId, whyNot) => {
    expect(whyNotCorrectDecision({ review, agreement }, actor, officeId)).toEqual(whyNot)
  })
})

describe('what can have been decided', () => {
  const today = day('2026-11-23')
  it.each([
    ['something decided today', '2026-11-23', null, null],
    ['something decided years ago', '2019-01-01', null, null],
    ['nothing decided tomorrow', '2026-11-24', null, { reason: 'decided in the future' }],
    ['an extension until tomorrow', '2026-11-23', '2026-11-24', null],
    ['no extension until today', '2026-11-23', '2026-11-23', { reason: 'extends into the past', today }],
  ])('%s', (_sentence, decidedOn, until, whyNot) => {
    const decision = { decidedOn: day(decidedOn), until: until ? day(until) : null }
    expect(whyNotThisDecision(historyOf([original()]), decision, today)).toEqual(whyNot)
  })
  it.each([
    ['an extension to a day after the last end', '2031-03-31', '2031-04-01', null],
    [
      'none to the last end itself, nor before it',
      '2031-03-31',
      '2031-03-31',
      { reason: 'extends not after its end', end: '2031-03-31' },
    ],
    ['none where it runs until ended', 'until ended', '2031-03-31', { reason: 'runs until ended' }],
    ['continuing it, however it runs', 'until ended', null, null],
  ])('%s', (_sentence, end, until, whyNot) => {
    const decision = { decidedOn: today, until: until ? day(until) : null }
    expect(whyNotThisDecision(historyOf([original({ end })]), decision, today)).toEqual(whyNot)
  })
})

describe('a decision as it is typed', () => {
  const typed = {
    reference: 'EM-0007',
    cycle: '2026',
    officeId: '8d1c3f0a-52b5-4c0e-9f43-6e1d0c7a9b11',
    decision: 'extend',
    why: 'It works',
    decidedOn: { day: '1', month: '10', year: '2026' },
    until: { day: '31', month: '3', year: '2030' },
  }
  const troubles = (changes: object) => {
    const issues = reviewDecision.safeParse({ ...typed, ...changes }).error?.issues ?? []
    return issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  }
  it('is read with its days', () => {
    expect(reviewDecision.parse(typed)).toMatchObject({ decidedOn: '2026-10-01', until: '2030-03-31' })
  })
  it('has no day to extend until, whatever the boxes hold, unless it is to extend', () => {
    expect(reviewDecision.parse({ ...typed, decision: 'end' }).until).toBeNull()
  })
  it.each([
    ['a choice is needed', { decision: '' }, ['decision: Select what has been decided']],
    ['reasons are needed', { why: '  ' }, ['why: Enter why this was decided']],
    [
      'an extension needs a day',
      { until: { day: '', month: '', year: '' } },
      ['until: Enter the date to extend until'],
    ],
    [
      'the day it was decided is whole',
      { decidedOn: { day: '', month: '10', year: '2026' } },
      ['decidedOn: Date it was decided must include a day, a month and a year'],
    ],
  ])('%s', (_sentence, changes, messages) => {
    expect(troubles(changes)).toEqual(messages)
  })
})
