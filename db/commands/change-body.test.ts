import { beforeAll, describe, expect, it } from 'vitest'
import type { Details } from '@/domain/bodies/details'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import {
  aBodyOfTwo,
  type BuiltBody,
  bodyOpenedOn,
  eventsOfBody,
  onlyThoseWhoKeepItMay,
  recordedOfBody,
  staleBodyFormsAreTold,
} from '../testing/bodies'
import { fiveForces } from '../testing/builders'
import { useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { todayIs } from '../testing/today'
import { changeBody } from './change-body'

useTestDatabase()
todayIs('2026-11-23')
beforeAll(() => fiveForces())

const refusalOf = refusalsOf(changeBody)

async function described(body: BuiltBody, parts: Partial<Details> = {}): Promise<Details> {
  const details = { kind: 'programme' as const, purpose: 'Shared training', lead: 'derbyshire', parent: null }
  return { ...(await bodyOpenedOn(body)), ...details, why: 'The board says so', ...parts }
}

async function changing(parts: { region?: string } = {}) {
  const body = await aBodyOfTwo(parts)
  return { body, input: await described(body) }
}

describe('a body is changed', () => {
  it('in kind, purpose, lead force and what it is part of', async () => {
    const [above, { body, input }] = [await aBodyOfTwo(), await changing()]
    expect(await refusalOf(await officeOf('derbyshire'), { ...input, parent: above.code })).toBeNull()
    expect(await recordedOfBody(body)).toMatchObject({
      ...{ kind: 'programme', purpose: 'Shared training', lead: 'derbyshire', parent: above.code },
      ...{ events: ['body changed'], version: 2 },
    })
    expect(await eventsOfBody(body)).toMatchObject([
      {
        before: { kind: 'unit', purpose: 'To work together', leadForce: null, partOf: null },
        after: { kind: 'programme', leadForce: 'Derbyshire', partOf: `The ${above.code} unit` },
      },
    ])
  })

  it('by those who keep it and nobody else', () => onlyThoseWhoKeepItMay(changeBody, changing))

  it('not by a form that was opened before it changed', async () =>
    staleBodyFormsAreTold(changeBody, await changing()))

  it.each([
    ['lead is no member', { lead: 'lincolnshire' }],
    ['no such parent', { parent: 'nowhere' }],
    ['nothing changes', { kind: 'unit' as const, purpose: 'To work together', lead: null }],
  ])('not where the trouble is: %s', async (reason, parts) => {
    const { input } = await changing()
    expect(await refusalOf(await registrarOf(), { ...input, ...parts })).toEqual({ reason })
  })

  it('not into part of itself, by however many others', async () => {
    const registrar = await registrarOf()
    const [one, two, three] = [await aBodyOfTwo(), await aBodyOfTwo(), await aBodyOfTwo()]
    expect(await refusalOf(registrar, await described(two, { parent: one.code }))).toBeNull()
    expect(await refusalOf(registrar, await described(three, { parent: two.code }))).toBeNull()
    expect(await refusalOf(registrar, await described(one, { parent: three.code }))).toEqual({
      reason: 'parent is part of it',
    })
    expect(await refusalOf(registrar, await described(one, { parent: one.code }))).toEqual({
      reason: 'part of itself',
    })
  })

  it('once, however often the same answers are sent', async () => {
    const { body, input } = await changing()
    expect(await sentFiveTimes(changeBody, input)).toEqual({ code: body.code })
    expect(await recordedOfBody(body)).toMatchObject({ version: 2, events: ['body changed'] })
  })
})

atOnce('two bodies are put under one another, and the second is refused', async () => {
  const [one, two] = [await aBodyOfTwo(), await aBodyOfTwo()]
  const { told } = await oneOfTwo(
    changeBody,
    [await officeOf('derbyshire'), await described(one, { parent: two.code })],
    [await officeOf('leicestershire'), await described(two, { parent: one.code })],
  )
  expect(told).toEqual({ reason: 'parent is part of it' })
})
