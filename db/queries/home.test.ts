import { beforeAll, describe, expect, it } from 'vitest'
import type { SystemActor } from '@/domain/access/actor'
import { loadDemonstration } from '../demo/load'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { useTestDatabase } from '../testing/database'
import { findHome } from './home'

useTestDatabase()

beforeAll(async () => {
  process.env.REGISTER_TODAY = '2026-11-23'
  await loadDemonstration({ role: 'system' } as SystemActor, 'collaboration-2026', async () => 'a hash')
})

describe('home says what waits, on 23 November 2026', () => {
  it('for Northamptonshire’s office: two terms passed, oldest first, and one decision of its commissioner', async () => {
    const home = await findHome(await officeOf('northamptonshire'), null)
    expect(home.waiting.map((one) => [one.reference, one.status, one.endsOn])).toEqual([
      ['EM-0001', 'term passed', '2020-09-17'],
      ['EM-0004', 'term passed', '2022-04-30'],
    ])
    expect(home.reviews[0]).toMatchObject({
      reference: 'EM-0005',
      dueOn: '2026-11-30',
      decided: 6,
      asked: 10,
      otherOffice: 'continue',
    })
    expect(home.own).toEqual({ agreements: 17, withoutTerm: 15 })
  })

  it('for a chief constable whose decision is recorded: only the reviews that still wait for it', async () => {
    const home = await findHome(await chiefOf('derbyshire'), null)
    expect(home.reviews.map((one) => one.reference)).toEqual(['EM-0007'])
  })

  it('for an audit committee: every agreement it sees, none of it waiting for a decision of its own', async () => {
    const home = await findHome(await auditOf('derbyshire'), null)
    expect(home.seen).toMatchObject({ 'term passed': 2, 'term not recorded': 23 })
    expect(home.lifelines).toHaveLength(25)
  })

  it('for the registrar: the whole region’s', async () => {
    const home = await findHome(await registrarOf('east-midlands'), null)
    expect(home.own.agreements).toBe(19)
    expect(home.reviews).toHaveLength(2)
  })

  it('for another region: the national ones and nothing else', async () => {
    const home = await findHome(await officeOf('bedfordshire'), null)
    expect(home.waiting).toEqual([])
    expect(home.lifelines.map((one) => one.reference)).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `NAT-000${number}`),
    )
  })

  it('draws the lives whose dates say most first', async () => {
    const home = await findHome(await officeOf('northamptonshire'), null)
    expect(home.lifelines.slice(0, 3).map((one) => [one.reference, one.body])).toEqual([
      ['EM-0001', 'EMCJS'],
      ['EM-0004', 'EMCJS'],
      ['EM-0002', 'EMCJS'],
    ])
  })
})
