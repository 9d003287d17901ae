import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { aDecision, anAgreement, aReview, fiveForces } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { countDecisions, findReview, listOfficesToAsk } from './reviews'

useTestDatabase()

const review2026 = { reference: 'EM-0001', cycle: '2026' }

beforeAll(async () => {
  const five = await fiveForces()
  const opener = await officeOf('derbyshire', 'Pat')
  const closer = await registrarOf('em', 'Sam')
  const review = await aReview(await anAgreement({ reference: 'EM-0001' }), {
    openedById: opener.personId,
    closedOn: day('2026-10-31'),
    closedById: closer.personId,
    outcome: { kind: 'awaiting', awaiting: 3, of: 4 },
  })
  const wrong = await aDecision(review, five.derbyshire.chief, {
    recordedById: (await chiefOf('derbyshire')).personId,
    recordedAs: 'chief',
  })
  await aDecision(review, five.derbyshire.chief, { decision: 'end', correctsId: wrong })
})

describe('a review', () => {
  it('says who opened and closed it, whom it asks, and everything they decided, in order', async () => {
    const page = await findReview(await auditOf('leicestershire'), review2026)
    expect(page?.review).toMatchObject({ openedBy: 'Pat', closedBy: 'Sam', closedOn: '2026-10-31' })
    expect(page?.review.asked.map((one) => `${one.forceName} ${one.kind}`)).toEqual([
      'Derbyshire chief officer',
      'Derbyshire policing body',
      'Leicestershire chief officer',
      'Leicestershire policing body',
    ])
    expect(page?.review.decisions).toMatchObject([
      { decision: 'continue', recordedAs: 'chief', recordedBy: 'Derbyshire chief', correctsId: null },
      { decision: 'end', recordedAs: null, recordedBy: null, correctsId: expect.any(String) },
    ])
  })

  it('does not exist for who cannot see its agreement', async () => {
    const stranger = await officeOf('bedfordshire')
    expect(await findReview(stranger, review2026)).toBeNull()
    expect(await countDecisions(stranger, review2026)).toBeNull()
  })

  it('of another cycle is another review', async () => {
    expect(await findReview(await registrarOf(), { ...review2026, cycle: '2027' })).toBeNull()
  })

  it('counts its decisions, corrections too: that is what a closing carries', async () => {
    expect(await countDecisions(await registrarOf(), review2026)).toBe(2)
  })

  it('would ask both offices of each force', async () => {
    const { forceId } = await officeOf('nottinghamshire')
    const offices = await listOfficesToAsk(await registrarOf(), [forceId])
    expect(offices.map((one) => one.holder)).toEqual([
      'Chief Constable of Nottinghamshire Police',
      'Police and Crime Commissioner for Nottinghamshire',
    ])
    expect(await listOfficesToAsk(await registrarOf(), [])).toEqual([])
  })
})
