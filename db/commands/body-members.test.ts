import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { officeOf, registrarOf } from '../testing/actors'
import { atOnce, oneOfTwo, sentFiveTimes } from '../testing/at-once'
import {
  aBodyOfTwo,
  bodyOpenedOn,
  eventsOfBody,
  onlyThoseWhoKeepItMay,
  recordedOfBody,
  staleBodyFormsAreTold,
} from '../testing/bodies'
import { fiveForces } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { todayIs } from '../testing/today'
import { joinBody } from './join-body'
import { leaveBody } from './leave-body'

useTestDatabase()
todayIs('2026-11-23')
beforeAll(() => fiveForces())

async function joining(parts: { region?: string } = {}) {
  const body = await aBodyOfTwo(parts)
  const members = ['nottinghamshire', 'northamptonshire']
  const input = { ...(await bodyOpenedOn(body)), members, fromOn: partialDay('2018-05'), why: 'The board' }
  return { body, input }
}

async function leaving(parts: { region?: string } = {}) {
  const body = await aBodyOfTwo(parts)
  const members = ['leicestershire']
  return {
    body,
    input: { ...(await bodyOpenedOn(body)), members, lastOn: day('2018-04-30'), why: 'The board' },
  }
}

describe('forces join a body', () => {
  it('from a day, as far as it is known', async () => {
    const { body, input } = await joining()
    expect(await refusalsOf(joinBody)(await officeOf('derbyshire'), input)).toBeNull()
    expect(await recordedOfBody(body)).toMatchObject({
      members: ['derbyshire', 'leicestershire', 'northamptonshire 2018-05-', 'nottinghamshire 2018-05-'],
      ...{ events: ['members joined'], version: 2 },
    })
    expect(await eventsOfBody(body)).toMatchObject([
      {
        before: { members: ['Derbyshire', 'Leicestershire'] },
        after: { joined: ['Northamptonshire', 'Nottinghamshire'], joinedOn: '2018-05' },
      },
    ])
  })

  it('by the word of those who keep it and nobody else', () => onlyThoseWhoKeepItMay(joinBody, joining))

  it('not by a form that was opened before it changed', async () =>
    staleBodyFormsAreTold(joinBody, await joining()))

  it('not twice, and not one that there is not', async () => {
    const { input } = await joining()
    const refusalOf = async (members: string[]) =>
      refusalsOf(joinBody)(await registrarOf(), { ...input, members })
    expect(await refusalOf(['derbyshire'])).toEqual({ reason: 'a member already', force: 'Derbyshire' })
    expect(await refusalOf(['nowhere'])).toEqual({ reason: 'no such force' })
  })

  it('once, however often the same answers are sent', async () => {
    const { body, input } = await joining()
    expect(await sentFiveTimes(joinBody, input)).toEqual({ code: body.code })
    expect(await recordedOfBody(body)).toMatchObject({ version: 2, events: ['members joined'] })
  })
})

describe('members leave a body', () => {
  it('on a last day, and stay on the record', async () => {
    const { body, input } = await leaving()
    expect(await refusalsOf(leaveBody)(await officeOf('leicestershire'), input)).toBeNull()
    expect(await recordedOfBody(body)).toMatchObject({
      ...{ members: ['derbyshire', 'leicestershire -2018-04-30'], events: ['members left'], version: 2 },
    })
    expect(await eventsOfBody(body)).toMatchObject([
      {
        before: { members: ['Derbyshire', 'Leicestershire'] },
        after: { left: ['Leicestershire'], leftOn: '2018-04-30' },
      },
    ])
  })

  it('and may come back, after which the office keeps the body again', async () => {
    const { body, input } = await leaving()
    const [office, registrar] = [await officeOf('leicestershire'), await registrarOf()]
    await leaveBody(office, input)
    const again = { ...(await bodyOpenedOn(body)), members: ['leicestershire'], fromOn: day('2020-04-01') }
    expect(await refusalsOf(joinBody)(office, { ...again, why: 'x' })).toEqual({
      reason: 'your force is not a member',
    })
    expect(await refusalsOf(joinBody)(registrar, { ...again, fromOn: null, why: 'x' })).toEqual({
      reason: 'joins before it left',
      force: 'Leicestershire',
    })
    expect(await refusalsOf(joinBody)(registrar, { ...again, why: 'x' })).toBeNull()
    const last = { ...(await bodyOpenedOn(body)), members: ['leicestershire'], lastOn: day('2021-03-31') }
    expect(await refusalsOf(leaveBody)(office, { ...last, why: 'x' })).toBeNull()
    expect(await recordedOfBody(body)).toMatchObject({
      members: ['derbyshire', 'leicestershire -2018-04-30', 'leicestershire 2020-04-01- -2021-03-31'],
    })
  })

  it('by the word of those who keep it and nobody else', () => onlyThoseWhoKeepItMay(leaveBody, leaving))

  it('not by a form that was opened before it changed', async () =>
    staleBodyFormsAreTold(leaveBody, await leaving()))

  it('not where they lead it, nor where they are none', async () => {
    const { body, input } = await leaving()
    await asOwner(
      sql`update bodies set lead_force_id = (select id from forces where code = 'leicestershire') where id = ${body.id}`,
    )
    const refusalOf = async (members: string[]) =>
      refusalsOf(leaveBody)(await registrarOf(), { ...input, members })
    expect(await refusalOf(['leicestershire'])).toEqual({ reason: 'leads the body', force: 'Leicestershire' })
    expect(await refusalOf(['lincolnshire'])).toEqual({ reason: 'no member', force: 'lincolnshire' })
  })

  it('once, however often the same answers are sent', async () => {
    const { body, input } = await leaving()
    expect(await sentFiveTimes(leaveBody, input)).toEqual({ code: body.code })
    expect(await recordedOfBody(body)).toMatchObject({ version: 2, events: ['members left'] })
  })
})

atOnce('one force joins by the word of two people, and the other is told that the body changed', async () => {
  const { body, input } = await joining()
  const { told } = await oneOfTwo(
    joinBody,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), input],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOfBody(body)).toMatchObject({ version: 2, events: ['members joined'] })
})
