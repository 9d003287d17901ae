import { describe, expect, it } from 'vitest'
import type { Actor } from '../access/actor'
import { type ForceId, newId, type RegionId } from '../ids'
import { type Draft, originalOfDraft, tasksLeft, whyNotDraft, whyNotMake, whyNotSetUp } from './draft'
import type { Maintained } from './maintenance'

const derbyshire = 'derbyshire' as ForceId
const kent = 'kent' as ForceId
const region = 'em' as RegionId

const staffOf = (role: 'office' | 'chief' | 'audit', forceId: ForceId) =>
  ({ role, forceId, regionId: region }) as Actor
const registrar = { role: 'registrar', regionId: region } as Actor

const draftOf: Maintained & { parties: { id: string }[] } = {
  ...{ scope: 'regional', regionIds: [region], currentForceIds: [derbyshire], draftingForceId: derbyshire },
  ...{ isDraft: true, parties: [{ id: 'a party' }] },
}
const unknown = { kind: 'not recorded' as const }
const nothing: Draft = { term: null, original: null, bodiesAnswered: false }
const everything: Draft = {
  term: { takesEffectOn: null, end: unknown, notice: unknown },
  original: { form: 'not recorded', madeOn: null, keptAt: null, signatures: [] },
  bodiesAnswered: true,
}

describe('who sets agreements up', () => {
  it.each<[string, Actor, string | null]>([
    ['a commissioner’s office does', staffOf('office', derbyshire), null],
    ['a programme office does', registrar, null],
    ['no chief constable does', staffOf('chief', derbyshire), 'chief constables record decisions'],
    ['no audit committee does', staffOf('audit', derbyshire), 'audit committees change nothing'],
  ])('%s', (_sentence, actor, reason) => {
    expect(whyNotSetUp(actor)).toEqual(reason && { reason })
  })
})

describe('who answers a draft', () => {
  it.each<[string, Maintained, Actor, string | null]>([
    ['the office that drafts it', draftOf, staffOf('office', derbyshire), null],
    ['its registrar', draftOf, registrar, null],
    ['no other office', draftOf, staffOf('office', kent), 'your force is not a party'],
    [
      'nobody, once it is made',
      { ...draftOf, isDraft: false },
      staffOf('office', derbyshire),
      'made already',
    ],
  ])('%s', (_sentence, agreement, actor, reason) => {
    expect(whyNotDraft(agreement, actor)).toEqual(reason && { reason })
  })
})

describe('a draft can be recorded as made', () => {
  it('once every task is answered, even where the answer is that nothing is known', () => {
    expect(tasksLeft({ parties: [] }, nothing)).toEqual(['parties', 'term', 'original', 'bodies'])
    expect(tasksLeft(draftOf, everything)).toEqual([])
    expect(whyNotMake(draftOf, everything, staffOf('office', derbyshire))).toBeNull()
    expect(whyNotMake(draftOf, { ...everything, term: null }, registrar)).toEqual({
      reason: 'tasks left',
      tasks: ['term'],
    })
  })

  it('by an office whose force is a party, which keeps it from then on, or by the registrar', () => {
    const ofOthers = { ...draftOf, currentForceIds: [kent] }
    expect(whyNotMake(ofOthers, everything, staffOf('office', derbyshire))).toEqual({
      reason: 'not among the parties',
    })
    expect(whyNotMake(ofOthers, everything, registrar)).toBeNull()
  })

  it('without the signatures of whoever is no party any more', () => {
    const [stays, gone] = [newId<'party'>(), newId<'party'>()]
    const signatures = [stays, gone].map((partyId) => ({ partyId, signedOn: null, signedBy: 'A Person' }))
    const draft: Draft = { ...everything, original: { form: 'deed', madeOn: null, keptAt: null, signatures } }
    expect(originalOfDraft(draft, [{ id: stays }]).signatures.map((one) => one.partyId)).toEqual([stays])
  })
})
