import { describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { newId } from '../ids'
import { signaturesField, whyNotTheseSignatures } from './signature'

const first = newId<'party'>()
const second = newId<'party'>()

describe('signatures as a form sends them', () => {
  it('are those with a day or a name; boxes left empty are nobody’s', () => {
    const sent = {
      [first.toUpperCase()]: { signedOn: { day: '', month: 'Nov', year: '2026' }, signedBy: ' ' },
      [second]: { signedOn: { day: '', month: '', year: '' }, signedBy: '' },
    }
    expect(signaturesField().parse(sent)).toEqual([{ partyId: first, signedOn: '2026-11', signedBy: null }])
    expect(signaturesField().parse(undefined)).toEqual([])
  })

  it('lead a trouble to the box of its party', () => {
    const sent = { [first]: { signedOn: { day: '31', month: '2', year: '2026' }, signedBy: '' } }
    expect(signaturesField().safeParse(sent).error?.issues[0]?.path).toEqual([first, 'signedOn'])
  })
})

describe('which signatures may be recorded', () => {
  const today = day('2026-11-23')
  const parties = [{ id: first }]
  it.each([
    ['a party’s, of today', { partyId: first, signedOn: today, signedBy: null }, null],
    ['one of this year', { partyId: first, signedOn: partialDay('2026'), signedBy: null }, null],
    [
      'not one of tomorrow',
      { partyId: first, signedOn: day('2026-11-24'), signedBy: null },
      'signed in the future',
    ],
    ['not a stranger’s', { partyId: second, signedOn: null, signedBy: 'A Person' }, 'signed by no party'],
  ])('%s', (_sentence, signature, reason) => {
    const whyNot = whyNotTheseSignatures(parties, [signature], today)
    expect(whyNot).toEqual(reason && { reason, partyId: signature.partyId })
  })
})
