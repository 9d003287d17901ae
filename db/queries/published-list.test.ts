import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor, SystemActor } from '@/domain/access/actor'
import { agreementList } from '@/domain/agreements/list'
import { loadDemonstration } from '../demo/load'
import { chiefOf, officeOf } from '../testing/actors'
import { useTestDatabase } from '../testing/database'
import { listAgreements } from './agreement-list'

useTestDatabase()

beforeAll(async () => {
  await loadDemonstration({ role: 'system' } as SystemActor, 'collaboration-2026', async () => 'a hash')
})

function listed(actor: Actor, query: Record<string, string | string[]>) {
  return listAgreements(actor, agreementList.parse(query))
}

describe('the published register, as Northamptonshire’s office lists it', () => {
  it('on 23 November 2026 has 25 agreements: two whose terms passed, first, and 23 of which no term is recorded', async () => {
    const found = await listed(await officeOf('northamptonshire'), { on: '2026-11-23' })
    expect(found).toMatchObject({
      total: 25,
      among: { all: 25, ours: 17, region: 19, national: 6 },
      statuses: { 'term passed': 2, 'term not recorded': 23 },
    })
    expect(found.agreements.slice(0, 2)).toMatchObject([
      { reference: 'EM-0001', status: 'term passed', end: { kind: 'on', on: '2020-09-17' } },
      { reference: 'EM-0004', status: 'term passed', end: { kind: 'on', on: '2022-04-30' } },
    ])
  })

  it('as at 1 September 2020 has Custody expiring', async () => {
    const found = await listed(await officeOf('northamptonshire'), { on: '2020-09-01', words: 'custody' })
    expect(found.agreements).toMatchObject([{ status: 'expiring', endsOn: '2020-09-17' }])
  })

  it('finds 17 of the 19 regional ones by Nottinghamshire, and says which 2 name nobody', async () => {
    const query = { which: 'region', party: 'nottinghamshire', status: ['term passed', 'term not recorded'] }
    const found = await listed(await officeOf('northamptonshire'), { ...query, on: '2026-11-23' })
    expect(found).toMatchObject({ total: 17, statuses: { 'term passed': 2, 'term not recorded': 15 } })
    expect(found.partyless?.agreements.map((one) => one.reference)).toEqual(['EM-0016', 'EM-0019'])
  })

  it('for Derbyshire’s chief constable has EMOpSS among the region’s and not among theirs', async () => {
    const query = { on: '2026-11-23', words: 'operational support' }
    const derbyshire = await chiefOf('derbyshire')
    expect((await listed(derbyshire, { ...query, which: 'region' })).total).toBe(1)
    expect((await listed(derbyshire, { ...query, which: 'ours' })).total).toBe(0)
  })
})
