import { beforeAll, describe, expect, it } from 'vitest'
import type { DateOfBody } from '@/domain/bodies/dates'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { findBody } from '../queries/bodies'
import { listBodies } from '../queries/body-list'
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
import { correctBodyDate } from './correct-body-date'
import { recordBodyDate } from './record-body-date'

useTestDatabase()
todayIs('2026-11-23')
beforeAll(() => fiveForces())

const SOURCE = { address: 'https://example.org/history', capturedOn: day('2026-11-01') }

async function dated(body: BuiltBody, parts: Partial<DateOfBody> = {}): Promise<DateOfBody> {
  const formed = { kind: 'formed' as const, on: partialDay('2001'), said: 'A report', ...SOURCE }
  return { ...(await bodyOpenedOn(body)), ...formed, ...parts }
}

async function recording(parts: { region?: string } = {}) {
  const body = await aBodyOfTwo(parts)
  return { body, input: await dated(body) }
}

/** A body formed in 2001 as one source says, and in 2002 as another does. */
async function formedTwice(parts: { region?: string } = {}) {
  const { body, input } = await recording(parts)
  const registrar = await registrarOf(parts.region)
  await recordBodyDate(registrar, input)
  await recordBodyDate(registrar, await dated(body, { on: partialDay('2002'), said: 'Another' }))
  return { body, input: { ...(await bodyOpenedOn(body)), number: 2, why: 'It misread the first' } }
}

async function findingsOf({ code }: BuiltBody) {
  const page = await findBody(await officeOf('lincolnshire'), code)
  return page?.findings.filter((one) => one.kind === 'dates of a body conflict') ?? []
}

describe('when a body was formed or closed', () => {
  it('is recorded with its source, in one event', async () => {
    const { body, input } = await recording()
    const recorded = await recordBodyDate(await officeOf('derbyshire'), input)
    expect(recorded).toEqual({ kind: 'changed', value: { code: body.code, number: 1 } })
    expect(await recordedOfBody(body)).toMatchObject({
      ...{ dates: ['1 formed 2001 A report'], events: ['body date recorded'], version: 2 },
    })
    expect(await eventsOfBody(body)).toMatchObject([
      {
        ...{ before: { formed: null }, why: 'As A report says' },
        after: { formed: ['2001 (A report)'], formedOn: '2001', source: 'A report', ...SOURCE },
      },
    ])
  })

  it('stands beside what another source says, and is found to contradict it', async () => {
    const { body } = await formedTwice()
    expect(await recordedOfBody(body)).toMatchObject({
      dates: ['1 formed 2001 A report', '2 formed 2002 Another'],
    })
    expect(await findingsOf(body)).toMatchObject([
      {
        dates: [
          { kind: 'formed', on: '2001' },
          { kind: 'formed', on: '2002' },
        ],
      },
    ])
    const { bodies } = await listBodies(await officeOf('lincolnshire'), { words: body.code })
    // It has no agreement either.
    expect(bodies.map((one) => one.contradictions)).toEqual([2])
  })

  it('does not contradict a source that knows less', async () => {
    const { body, input } = await recording()
    await recordBodyDate(await registrarOf(), input)
    const april = await dated(body, { on: partialDay('2001-04'), said: 'Another' })
    await recordBodyDate(await registrarOf(), april)
    expect(await findingsOf(body)).toEqual([])
  })

  it('shows it as closed after its last day, and not before', async () => {
    const [past, future] = [await aBodyOfTwo(), await aBodyOfTwo()]
    const closed = { kind: 'closed' as const, said: 'A notice' }
    await recordBodyDate(await registrarOf(), await dated(past, { ...closed, on: day('2026-11-22') }))
    await recordBodyDate(await registrarOf(), await dated(future, { ...closed, on: day('2026-11-23') }))
    const { bodies } = await listBodies(await officeOf('derbyshire'), { words: null })
    const closedOn = ({ code }: BuiltBody) => bodies.find((one) => one.code === code)?.closedOn
    expect([closedOn(past), closedOn(future)]).toEqual(['2026-11-22', null])
  })

  it('is recorded by those who keep the body and nobody else', () =>
    onlyThoseWhoKeepItMay(recordBodyDate, recording))

  it('is not recorded by a form that was opened before it changed', async () =>
    staleBodyFormsAreTold(recordBodyDate, await recording()))

  it('is not recorded twice from one source, nor as a close before every day of forming', async () => {
    const { body, input } = await recording()
    await recordBodyDate(await registrarOf(), input)
    const refusalOf = async (parts: Partial<DateOfBody>) =>
      refusalsOf(recordBodyDate)(await registrarOf(), await dated(body, parts))
    expect(await refusalOf({})).toEqual({ reason: 'recorded already' })
    expect(await refusalOf({ kind: 'closed', on: partialDay('2000') })).toEqual({
      reason: 'closed before it was formed',
    })
  })

  it('is recorded once, however often the same answers are sent', async () => {
    const { body, input } = await recording()
    expect(await sentFiveTimes(recordBodyDate, input)).toEqual({ code: body.code, number: 1 })
    expect(await recordedOfBody(body)).toMatchObject({ version: 2, events: ['body date recorded'] })
  })
})

describe('a date recorded in error', () => {
  it('is struck by a row that names it; both stay, and nothing contradicts itself any more', async () => {
    const { body, input } = await formedTwice()
    expect(await refusalsOf(correctBodyDate)(await officeOf('derbyshire'), input)).toBeNull()
    expect(await recordedOfBody(body)).toMatchObject({
      dates: ['1 formed 2001 A report', '2 formed 2002 Another', '3 formed It misread the first'],
      version: 4,
    })
    const page = await findBody(await officeOf('derbyshire'), body.code)
    expect(page?.body.dates.map((one) => [one.number, one.struck])).toEqual([
      [1, null],
      [2, 'It misread the first'],
    ])
    expect(await findingsOf(body)).toEqual([])
    expect((await eventsOfBody(body)).at(-1)).toMatchObject({
      ...{ kind: 'body date corrected', why: 'It misread the first' },
      before: { formed: ['2001 (A report)', '2002 (Another)'] },
      after: { formed: ['2001 (A report)'], struck: 'formed 2002 (Another)' },
    })
  })

  it('is struck by those who keep the body and nobody else', () =>
    onlyThoseWhoKeepItMay(correctBodyDate, formedTwice))

  it('is not struck by a form that was opened before it changed', async () =>
    staleBodyFormsAreTold(correctBodyDate, await formedTwice()))

  it('is struck once, and a row that strikes is not', async () => {
    const { body, input } = await formedTwice()
    const registrar = await registrarOf()
    await correctBodyDate(registrar, input)
    const next = { ...input, ...(await bodyOpenedOn(body)) }
    expect(await refusalsOf(correctBodyDate)(registrar, next)).toEqual({ reason: 'struck already' })
    expect(await refusalsOf(correctBodyDate)(registrar, { ...next, number: 3 })).toEqual({
      reason: 'no such date',
    })
  })

  it('is struck once, however often the same answers are sent', async () => {
    const { body, input } = await formedTwice()
    expect(await sentFiveTimes(correctBodyDate, input)).toEqual({ code: body.code })
    expect(await recordedOfBody(body)).toMatchObject({ version: 4 })
  })
})

atOnce('two people record a date of one body, and the other is told that it changed', async () => {
  const { body, input } = await recording()
  const { told } = await oneOfTwo(
    recordBodyDate,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), { ...input, on: partialDay('2002') }],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOfBody(body)).toMatchObject({ version: 2, dates: { length: 1 } })
})
