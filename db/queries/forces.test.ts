import { sql } from 'drizzle-orm'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { recordForce } from '../commands/record-force'
import { auditOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import { aBody, aDecision, aForce, anAgreement, aParty, aReview, fiveForces } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { findForce } from './forces'

useTestDatabase()

beforeEach(() => vi.stubEnv('REGISTER_TODAY', '2026-11-23'))
afterEach(() => vi.unstubAllEnvs())

const list = { page: 1, size: 100 }
const derbyshire = { code: 'derbyshire', list }

/**
 * Derbyshire: party to EM-0001 (until 2030), EM-0002 (its policing body only, no end recorded), EM-0003 (left),
 * EM-0004 (SENSITIVE, until 2027); decided by its chief in EM-0001, by its policing body in EM-0004.
 */
beforeAll(async () => {
  const five = await fiveForces()
  const shared = await aReview(await anAgreement({ reference: 'EM-0001', title: 'Shared' }))
  const wrong = await aDecision(shared, five.derbyshire.chief, { decision: 'end' })
  await aDecision(shared, five.derbyshire.chief, { decision: 'vary', correctsId: wrong })
  const undated = { endOn: null, endKind: 'until ended' as const }
  const alone = await anAgreement({ reference: 'EM-0002', parties: ['lincolnshire'], original: undated })
  await aParty(alone, { force: 'derbyshire', office: 'policing body' })
  const left = await anAgreement({ reference: 'EM-0003', parties: ['lincolnshire'] })
  await aParty(left, { force: 'derbyshire', office: 'policing body', toOn: partialDay('2018-05') })
  const ends = { endOn: partialDay('2027-03') }
  const secret = await anAgreement({ reference: 'EM-0004', marking: 'OFFICIAL-SENSITIVE', original: ends })
  const review = await aReview(secret, { dueOn: day('2026-11-30') })
  await aDecision(review, five.derbyshire.policingBody, { decidedOn: day('2026-11-02') })
  await aBody({ code: 'EMSOU', members: ['derbyshire', 'leicestershire'] })
  await aBody({ code: 'EMCJS', members: ['leicestershire'] })
})

describe('a force', () => {
  it('says what it is party to: those now by end, in the words known, then those it left', async () => {
    const page = await findForce(await officeOf('derbyshire'), derbyshire)
    expect(page?.party.total).toBe(4)
    expect(page?.party.agreements).toMatchObject([
      {
        reference: 'EM-0004',
        status: 'expiring',
        end: { kind: 'on', on: '2027-03' },
        asParty: [{ kind: 'chief officer' }, { kind: 'policing body' }],
      },
      { reference: 'EM-0001', status: 'in force', end: { kind: 'on', on: '2030-03-31' } },
      {
        reference: 'EM-0002',
        end: { kind: 'until ended' },
        asParty: [{ kind: 'policing body', toOn: null }],
      },
      { reference: 'EM-0003', asParty: [{ toOn: '2018-05' }] },
    ])
  })

  it('says what it must decide: the reviews that await either of its offices, by the day they are due', async () => {
    const page = await findForce(await auditOf('derbyshire'), derbyshire)
    expect(page?.awaited.total).toBe(2)
    const waiting = page?.awaited.reviews.map(({ reference, dueOn, theirs }) => ({
      reference,
      dueOn,
      awaited: theirs.filter((one) => !one.decided).map((one) => one.kind),
    }))
    expect(waiting).toEqual([
      { reference: 'EM-0004', dueOn: '2026-11-30', awaited: ['chief officer'] },
      { reference: 'EM-0001', dueOn: '2026-12-31', awaited: ['policing body'] },
    ])
  })

  it('says what both offices decided, as it stands, the latest first', async () => {
    const page = await findForce(await officeOf('derbyshire'), derbyshire)
    expect(page?.decided.total).toBe(2)
    expect(page?.decided.decisions).toMatchObject([
      { reference: 'EM-0004', kind: 'policing body', decision: 'continue', decidedOn: '2026-11-02' },
      { reference: 'EM-0001', kind: 'chief officer', decision: 'vary' },
    ])
  })

  it('says which bodies it is a member of, and who holds its offices', async () => {
    const page = await findForce(await officeOf('derbyshire'), derbyshire)
    expect(page?.memberships.map((one) => one.code)).toEqual(['EMSOU'])
    expect(page?.holders).toMatchObject([
      { kind: 'chief officer', name: 'Chief Constable of Derbyshire Police', toOn: null },
      { kind: 'policing body', name: 'Police and Crime Commissioner for Derbyshire', toOn: null },
    ])
  })

  it('names who held an office before, and how it passed', async () => {
    await recordForce(theRegister(), {
      ...{ code: 'north-yorkshire', name: 'North Yorkshire Police', shortName: 'North Yorkshire' },
      ...{ abbreviations: [], kind: 'territorial', region: 'Yorkshire and the Humber', prefix: 'YH' },
      ...{ chiefOfficer: 'Chief Constable of North Yorkshire Police', policingBody: 'Mayor' },
      predecessor: { name: 'Commissioner', on: partialDay('2024'), note: 'The office passed to the Mayor' },
    })
    const page = await findForce(await officeOf('derbyshire'), { code: 'north-yorkshire', list })
    expect(page?.holders.slice(1)).toMatchObject([
      { name: 'Mayor', fromOn: '2024', toOn: null, note: 'The office passed to the Mayor' },
      { name: 'Commissioner', fromOn: null, toOn: '2024', note: null },
    ])
    expect(page?.party.agreements).toEqual([])
  })

  it('is not found by a code that is nobody’s', async () => {
    expect(await findForce(await officeOf('derbyshire'), { code: 'atlantis', list })).toBeNull()
  })
})

describe('what others see of a force', () => {
  it('of its region: what is OFFICIAL, and no count that tells of the rest', async () => {
    const page = await findForce(await officeOf('lincolnshire'), derbyshire)
    expect(page?.party.agreements.map((one) => one.reference)).toEqual(['EM-0001', 'EM-0002', 'EM-0003'])
    expect(page?.party.total).toBe(3)
    expect(page).toMatchObject({ awaited: { total: 1 }, decided: { total: 1 } })
  })

  it('of another region: the force itself, and none of its agreements', async () => {
    const page = await findForce(await officeOf('bedfordshire'), derbyshire)
    expect(page?.force.shortName).toBe('Derbyshire')
    expect(page).toMatchObject({ party: { total: 0 }, awaited: { total: 0 }, decided: { total: 0 } })
  })

  it('the registrar sees it all', async () => {
    expect((await findForce(await registrarOf(), derbyshire))?.party.total).toBe(4)
  })
})

it('a long list has pages, and shows the last one to who asks for one after it', async () => {
  const page = await findForce(await officeOf('derbyshire'), {
    code: 'derbyshire',
    list: { page: 9, size: 3 },
  })
  expect(page?.party.list).toEqual({ page: 2, size: 3 })
  expect(page?.party.agreements.map((one) => one.reference)).toEqual(['EM-0003'])
})

it('a force outside section 23I has no office', async () => {
  const { id } = await aForce({ code: 'psni', region: 'ni' })
  await asOwner(
    sql`delete from office_holders where office_id in (select id from offices where force_id = ${id})`,
  )
  expect((await findForce(await officeOf('derbyshire'), { code: 'psni', list }))?.holders).toEqual([])
})
