import { describe, expect, it } from 'vitest'
import { type PartyOfSet, type PartySet, partySetTroubles } from '@/domain/agreements/party-set'
import { type ForceId, type LegalPersonId, newId } from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import { sayPartySetTrouble } from './party-set-words'

const forceIds = new Map<string, ForceId>()

function party(officeKind: OfficeKind | null, forceName: string | null = null): PartyOfSet {
  const forceId = forceName ? (forceIds.get(forceName) ?? newId<'force'>()) : null
  if (forceName && forceId) forceIds.set(forceName, forceId)
  return { legalPersonId: newId(), officeKind, forceId, forceName }
}

const both = (force: string) => [party('chief officer', force), party('policing body', force)]
const chief = (force: string) => party('chief officer', force)
const body = (force: string) => party('policing body', force)
const university = party(null)

function saidOf(set: Partial<PartySet>): string[] {
  const whole: PartySet = { provision: 'not recorded', legalBasis: 'not recorded', parties: [], ...set }
  return partySetTroubles(whole).map(sayPartySetTrouble)
}

const TOO_FEW =
  'An agreement under section 22A is between two or more policing bodies, or a chief officer, a policing body and another person; these parties are neither (Police Act 1996, section 22A(1)).'

describe('section 22A(1): who can make an agreement', () => {
  it.each<[string, PartyOfSet[], string[]]>([
    ['two policing bodies', [body('Kent'), body('Essex')], []],
    ['chief officers with two policing bodies', [...both('Kent'), ...both('Essex')], []],
    ['a chief officer, a policing body and another person', [...both('Kent'), university], []],
    ['a chief officer and a policing body', both('Kent'), [TOO_FEW]],
    ['two chief officers', [chief('Kent'), chief('Essex')], [TOO_FEW]],
    ['a policing body and another person', [body('Kent'), university], [TOO_FEW]],
    ['nobody, which is another finding', [], []],
  ])('%s', (_words, parties, said) => {
    expect(saidOf({ legalBasis: 's22A', parties })).toEqual(said)
  })

  it('one policing body that holds the office of two forces is one', () => {
    const legalPersonId: LegalPersonId = newId()
    const parties = [body('Kent'), body('Essex')].map((one) => ({ ...one, legalPersonId }))
    expect(saidOf({ legalBasis: 's22A', parties })).toEqual([TOO_FEW])
  })

  it('is asked of no other legal basis', () => {
    expect(saidOf({ legalBasis: 'other', parties: both('Kent') })).toEqual([])
  })
})

describe('section 22A(3) to (5): both offices of each force concerned', () => {
  const kentWithoutBody = [chief('Kent'), ...both('Essex'), ...both('Surrey')]
  it.each<[PartySet['provision'], PartyOfSet[], string[]]>([
    ['not recorded', kentWithoutBody, []],
    ['force collaboration', [...both('Kent'), ...both('Essex'), university], []],
    [
      'force collaboration',
      kentWithoutBody,
      [
        'A force collaboration provision needs the policing body of each force concerned, and that of Kent is not a party (Police Act 1996, section 22A(3)).',
      ],
    ],
    [
      'force collaboration',
      [body('Kent'), body('Essex')],
      [
        'A force collaboration provision needs the chief officer of each force concerned, and that of Essex and Kent is not a party (Police Act 1996, section 22A(3)).',
      ],
    ],
    ['policing body collaboration', [body('Kent'), body('Essex')], []],
    [
      'policing body collaboration',
      kentWithoutBody,
      [
        'A policing body collaboration provision needs the policing body of each force concerned, and that of Kent is not a party (Police Act 1996, section 22A(4)).',
      ],
    ],
    [
      'policing body and force collaboration',
      kentWithoutBody,
      [
        'A policing body and force collaboration provision needs the policing body of each force concerned, and that of Kent is not a party (Police Act 1996, section 22A(5)).',
      ],
    ],
  ])('%s', (provision, parties, said) => {
    expect(saidOf({ provision, parties })).toEqual(said)
  })
})
