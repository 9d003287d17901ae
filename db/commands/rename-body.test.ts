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
import { useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { todayIs } from '../testing/today'
import { renameBody } from './rename-body'

useTestDatabase()
todayIs('2026-11-23')
beforeAll(() => fiveForces())

const refusalOf = refusalsOf(renameBody)

async function called(parts: { region?: string } = {}) {
  const body = await aBodyOfTwo(parts)
  const names = { name: `A better name for ${body.code}`, acronym: 'ABN' }
  const input = {
    ...(await bodyOpenedOn(body)),
    ...names,
    lastOn: day('2022-03-31'),
    why: 'The board says so',
  }
  return { body, input }
}

describe('a body is renamed', () => {
  it('and its former name is kept with its last day', async () => {
    const { body, input } = await called()
    expect(await refusalOf(await officeOf('derbyshire'), input)).toBeNull()
    expect(await recordedOfBody(body)).toMatchObject({
      ...{ names: [`${body.code} -2022-03-31`, 'ABN 2022-04-01-'] },
      ...{ events: ['body renamed'], version: 2 },
    })
    expect(await eventsOfBody(body)).toMatchObject([
      {
        before: { name: `The ${body.code} unit`, acronym: body.code },
        after: { name: input.name, acronym: 'ABN', formerNameUntil: '2022-03-31' },
      },
    ])
  })

  it('from a day that nobody guesses, where only the year is known', async () => {
    const { body, input } = await called()
    await renameBody(await officeOf('derbyshire'), { ...input, lastOn: partialDay('2022') })
    expect(await recordedOfBody(body)).toMatchObject({ names: [`${body.code} -2022`, 'ABN'] })
  })

  it('by those who keep it and nobody else', () => onlyThoseWhoKeepItMay(renameBody, called))

  it('not by a form that was opened before it changed', async () =>
    staleBodyFormsAreTold(renameBody, await called()))

  it('not to what another body is called, nor while its name goes on', async () => {
    const [{ input }, other] = [await called(), await called()]
    const registrar = await registrarOf()
    const name = `the ${other.body.code} UNIT`
    expect(await refusalOf(registrar, { ...input, name })).toEqual({ reason: 'name in use' })
    expect(await refusalOf(registrar, { ...input, lastOn: day('2026-11-23') })).toEqual({
      reason: 'present name goes on',
    })
  })

  it('once, however often the same answers are sent', async () => {
    const { body, input } = await called()
    expect(await sentFiveTimes(renameBody, input)).toEqual({ code: body.code })
    expect(await recordedOfBody(body)).toMatchObject({ version: 2, events: ['body renamed'] })
  })
})

atOnce('two people rename one body, and the other is told that it changed', async () => {
  const { body, input } = await called()
  const { told } = await oneOfTwo(
    renameBody,
    [await officeOf('derbyshire'), input],
    [await officeOf('leicestershire'), { ...input, name: `Another name for ${body.code}` }],
  )
  expect(told).toEqual({ reason: 'changed since', version: 2 })
  expect(await recordedOfBody(body)).toMatchObject({ version: 2, events: ['body renamed'] })
})
