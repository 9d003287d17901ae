import { beforeAll, describe, expect, it } from 'vitest'
import type { SystemActor } from '@/domain/access/actor'
import { loadDemonstration } from '../demo/load'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { useTestDatabase } from '../testing/database'
import { findBody } from './bodies'
import { listBodies } from './body-list'
import { type CountedFindings, countFindings, findAgreementOverview } from './findings'

useTestDatabase()

beforeAll(async () => {
  process.env.REGISTER_TODAY = '2026-11-23'
  await loadDemonstration({ role: 'system' } as SystemActor, 'collaboration-2026', async () => 'a hash')
})

const counts = (found: CountedFindings[]) => Object.fromEntries(found.map((one) => [one.kind, one.total]))

describe('the published register contradicts itself, on 23 November 2026', () => {
  it('in 47 places of 9 kinds, for Northamptonshire’s office', async () => {
    expect(counts(await countFindings(await officeOf('northamptonshire'), null))).toEqual({
      'term passed': 2,
      'extended without dates': 2,
      'no end recorded': 23,
      'parties differ from members': 3,
      'no parties named': 8,
      'regional without body': 5,
      'body without agreement': 1,
      'two on one subject': 1,
      'body name as title': 2,
    })
  })

  it.each([
    ['a chief constable of the region', () => chiefOf('derbyshire')],
    ['an audit committee of the region', () => auditOf('leicestershire')],
    ['the registrar of the region', () => registrarOf('east-midlands')],
  ])('and for %s in the same', async (_who, asker) => {
    const found = await countFindings(await asker(), null)
    expect(found.reduce((sum, one) => sum + one.total, 0)).toBe(47)
  })

  it('and for another region only in the national agreements, and in bodies none of whose agreements it sees', async () => {
    expect(counts(await countFindings(await officeOf('bedfordshire'), null))).toEqual({
      'no end recorded': 6,
      'no parties named': 6,
      'body without agreement': 5,
      'body name as title': 1,
    })
  })

  it('names at most 5 places of a kind, the longest past their term first', async () => {
    const found = await countFindings(await officeOf('northamptonshire'), null)
    const placesOf = (kind: string) => found.find((one) => one.kind === kind)?.places ?? []
    expect(placesOf('term passed').map((one) => [one.agreement?.reference, one.days])).toEqual([
      ['EM-0001', 2258],
      ['EM-0004', 1668],
    ])
    expect(placesOf('no end recorded')).toHaveLength(5)
    expect(placesOf('body without agreement')[0]?.body?.code).toBe('emctiu')
  })

  it('says who differs', async () => {
    const found = await countFindings(await officeOf('northamptonshire'), null)
    const differing = found.find((one) => one.kind === 'parties differ from members')?.places ?? []
    expect(
      differing.map((one) => [one.agreement?.reference, one.body?.acronym, one.extra, one.missing]),
    ).toEqual([
      ['EM-0002', 'EMCJS', ['Derbyshire'], []],
      ['EM-0004', 'EMCJS', ['Derbyshire'], []],
      ['EM-0018', 'EMCHRS L&D', ['Lincolnshire'], []],
    ])
  })

  it.each([
    ['EM-0001', ['term passed', 'extended without dates']],
    ['EM-0002', ['no end recorded', 'parties differ from members']],
    ['EM-0003', ['no end recorded', 'two on one subject']],
    [
      'EM-0004',
      ['term passed', 'extended without dates', 'parties differ from members', 'two on one subject'],
    ],
    ['EM-0005', ['no end recorded']],
    ['EM-0006', ['no end recorded', 'regional without body']],
    ['EM-0011', ['no end recorded']],
    ['EM-0016', ['no end recorded', 'no parties named', 'body name as title']],
    ['NAT-0002', ['no end recorded', 'no parties named']],
    ['NAT-0006', ['no end recorded', 'no parties named', 'body name as title']],
  ])('%s says so on its own page: %s', async (reference, kinds) => {
    const overview = await findAgreementOverview(await officeOf('northamptonshire'), reference)
    expect(overview?.findings.map((one) => one.kind)).toEqual(kinds)
  })

  it('is nothing where there is no agreement', async () => {
    expect(await findAgreementOverview(await officeOf('northamptonshire'), 'EM-9999')).toBeNull()
  })
})

describe('the bodies of the published register', () => {
  it('are listed with the agreements the reader sees and where the two disagree', async () => {
    const { bodies } = await listBodies(await officeOf('northamptonshire'), { words: null })
    expect(
      bodies.map((one) => [one.acronym, one.members.length, one.agreements, one.contradictions]),
    ).toEqual([
      ['EMCHRS L&D', 4, 2, 1],
      ['EMCJS', 4, 5, 4],
      ['EMCTIU', 5, 0, 1],
      ['EMLS', 5, 1, 0],
      ['EMSOU', 5, 6, 0],
    ])
  })

  it('are seen from outside the region without its agreements', async () => {
    const { bodies } = await listBodies(await officeOf('bedfordshire'), { words: null })
    expect(bodies.map((one) => one.agreements)).toEqual([0, 0, 0, 0, 0])
  })

  it('show their members, agreements by end, and contradictions', async () => {
    const page = await findBody(await officeOf('northamptonshire'), 'emcjs')
    expect(page?.body.members.map((one) => one.forceName)).toEqual([
      'Leicestershire',
      'Lincolnshire',
      'Northamptonshire',
      'Nottinghamshire',
    ])
    expect(page?.agreements.map((one) => [one.reference, one.status, one.forces.length])).toEqual([
      ['EM-0001', 'term passed', 4],
      ['EM-0004', 'term passed', 5],
      ['EM-0002', 'term not recorded', 5],
      ['EM-0003', 'term not recorded', 4],
      ['EM-0016', 'term not recorded', 0],
    ])
    expect(page?.findings.map((one) => one.kind)).toEqual([
      'parties differ from members',
      'parties differ from members',
      'two on one subject',
      'body name as title',
    ])
    expect(page?.sources).toHaveLength(1)
  })

  it('are nothing by a code nobody has', async () => {
    expect(await findBody(await officeOf('northamptonshire'), 'nothing')).toBeNull()
  })
})
