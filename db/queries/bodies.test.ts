import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { joinBody } from '../commands/join-body'
import { leaveBody } from '../commands/leave-body'
import { renameBody } from '../commands/rename-body'
import { auditOf, registrarOf } from '../testing/actors'
import { bodyOpenedOn } from '../testing/bodies'
import { aBody, fiveForces } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { todayIs } from '../testing/today'
import { findWholeBody } from './bodies'
import { listBodies } from './body-list'

useTestDatabase()
todayIs('2026-11-23')

beforeAll(async () => {
  await fiveForces()
  await aBody({ code: 'EMSOU', members: ['derbyshire', 'lincolnshire'] })
  const emls = { id: await aBody({ code: 'EMLS', members: ['nottinghamshire'] }), code: 'EMLS' }
  const registrar = await registrarOf()
  const name = { name: 'East Midlands Police 100% Legal_Services', acronym: 'EMPLS' }
  await renameBody(registrar, { ...(await bodyOpenedOn(emls)), ...name, lastOn: day('2022-03-31'), why: 'x' })
  const joins = { members: ['derbyshire'], fromOn: null, why: 'x' }
  await joinBody(registrar, { ...(await bodyOpenedOn(emls)), ...joins })
  const leaves = { members: ['nottinghamshire'], lastOn: day('2020-01-31'), why: 'x' }
  await leaveBody(registrar, { ...(await bodyOpenedOn(emls)), ...leaves })
})

describe('bodies are found', () => {
  it.each([
    ['all of them where nothing is asked', null, ['EMPLS', 'EMSOU']],
    ['by their acronym', 'empls', ['EMPLS']],
    ['by a former acronym', 'emls', ['EMPLS']],
    ['by a former name', 'the emls unit', ['EMPLS']],
    ['by a part of a name', 'midlands', ['EMPLS']],
    ['by a member of today', 'Derbyshire', ['EMPLS', 'EMSOU']],
    ['by a member’s whole name', 'lincolnshire police', ['EMSOU']],
    ['not by one that left', 'nottinghamshire', []],
    ['by words that stand apart', 'derbyshire legal', ['EMPLS']],
    ['only where each of the words is', 'lincolnshire legal', []],
    ['by a sign as it is written', '100%', ['EMPLS']],
    ['and a sign stands for nothing else', '%', ['EMPLS']],
    ['nor does a line', 'e_t', []],
  ])('%s', async (_sentence, words, acronyms) => {
    const { bodies, among } = await listBodies(await auditOf('bedfordshire'), { words })
    expect(bodies.map((one) => one.acronym)).toEqual(acronyms)
    expect(among).toBe(2)
  })

  it('with what they were called before', async () => {
    const { bodies } = await listBodies(await auditOf('bedfordshire'), { words: 'empls' })
    expect(bodies[0]?.formerly).toEqual(['EMLS'])
    const body = await findWholeBody(await auditOf('bedfordshire'), 'EMLS')
    expect(body?.names.map((one) => [one.acronym, one.fromOn, one.toOn])).toEqual([
      ['EMPLS', '2022-04-01', null],
      ['EMLS', null, '2022-03-31'],
    ])
  })
})
