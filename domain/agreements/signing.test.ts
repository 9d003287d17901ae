import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import type { Actor } from '../access/actor'
import { newId } from '../ids'
import { confirmedLapse, historyOf, original, recordedInError } from '../testing/histories'
import { notYetSigned, signingForm, whyNotSign, whyNotThisSigning } from './signing'

const [kent, sussex, mayor] = [newId<'party'>(), newId<'party'>(), newId<'party'>()]
const register = { role: 'system' } as Actor
const parties = { [kent]: [null, null], [sussex]: [null, null] } satisfies Record<string, [null, null]>
const nobodys = { scope: 'regional' as const, regionIds: [], currentForceIds: [] }
const maintained = { ...nobodys, draftingForceId: null, isDraft: false }

describe('which instruments are signed', () => {
  it.each([
    ['one that not all have signed', [original({ signed: { [kent]: null } })], 1, null],
    [
      'not one that all have',
      [original({ signed: { [kent]: null, [sussex]: null } })],
      1,
      'everybody signed',
    ],
    ['not one corrected', [original(), original({ corrects: 1 })], 1, 'corrected already'],
    [
      'not a word that one was in error',
      [original(), recordedInError({ corrects: 1 })],
      2,
      'nothing to sign',
    ],
    ['not a lapse', [original(), confirmedLapse()], 2, 'nothing to sign'],
  ])('%s', (_sentence, said, number, reason) => {
    const agreement = { ...historyOf(said, { parties }), ...maintained }
    expect(whyNotSign(agreement, register, number)).toEqual(reason && { reason })
  })

  it('and a successor has signed where its predecessor did', () => {
    const said = historyOf([original({ signed: { [kent]: null } })], {
      parties: { ...parties, [`${mayor} for ${kent}`]: [null, null] },
    })
    const open = notYetSigned(said.parties, said.instruments[0] ?? { signatures: [] })
    expect(open.map((one) => one.id)).toEqual([sussex])
  })
})

describe('which signatures are recorded', () => {
  const history = historyOf([original({ signed: { [kent]: null } })], { parties })
  it.each([
    ['of who has not signed', sussex, '2026-11-23', null],
    ['not of who has', kent, '2026-11-23', 'signed already'],
    ['not of tomorrow', sussex, '2026-11-24', 'signed in the future'],
    ['not of a stranger', mayor, '2026-11-23', 'signed by no party'],
  ])('%s', (_sentence, partyId, signedOn, reason) => {
    const signatures = [{ partyId, signedOn: day(signedOn), signedBy: null }]
    expect(whyNotThisSigning(history, { instrument: 1, signatures }, day('2026-11-23'))).toEqual(
      reason && { reason, partyId },
    )
  })

  it('at least one', () => {
    const typed = { reference: 'EM-0001', version: '1', instrument: '1', why: 'x' }
    expect(signingForm.safeParse(typed).error?.issues).toMatchObject([
      { path: ['signatures'], message: 'Enter a date or a name for at least one party' },
    ])
  })
})
