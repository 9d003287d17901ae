import { describe, expect, it } from 'vitest'
import { newId } from '../ids'
import { signaturesField } from './signature'

const nothing = { signedOn: { day: '', month: '', year: '' }, signedBy: '' }
const read = (given: Record<string, object>) => signaturesField().safeParse(given)

describe('signatures, as a form sends them', () => {
  it('are of parties: anything else is answered in the register’s own words', () => {
    const answer = read({ nonsense: nothing })
    expect(answer.error?.issues.map((issue) => issue.message)).toEqual([
      'Signatures must be those of parties to this agreement',
    ])
  })
  it('are given where there is a date or a name, and not where both boxes are empty', () => {
    const [signed, silent] = [newId<'party'>(), newId<'party'>()]
    const given = { [signed]: { ...nothing, signedBy: 'A Person' }, [silent]: nothing }
    expect(read(given).data).toEqual([{ partyId: signed, signedOn: null, signedBy: 'A Person' }])
  })
})
