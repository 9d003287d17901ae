import { newBodyForm } from '@/domain/bodies/new-body'
import { day } from '@/lib/dates/day'
import { partialDay } from '@/lib/dates/partial-day'
import { changeBody } from '../../commands/change-body'
import { correctBodyDate } from '../../commands/correct-body-date'
import { createBody } from '../../commands/create-body'
import { joinBody } from '../../commands/join-body'
import { leaveBody } from '../../commands/leave-body'
import { recordBodyDate } from '../../commands/record-body-date'
import { renameBody } from '../../commands/rename-body'
import { officeOf } from '../actors'
import { aBodyOfTwo, type BuiltBody, bodyOpenedOn } from '../bodies'
import { aForce } from '../builders'
import { sample } from './sample'

const why = { why: 'The board says so' }

/** Every deed on a body, done by the office of a member. */
export const bodySamples = {
  'create-body': sample(createBody, async () => {
    const actor = await officeOf('derbyshire')
    const name = `A new body ${crypto.randomUUID()}`
    const typed = {
      ...why,
      name,
      kind: 'unit',
      purpose: 'Helicopters',
      region: 'own',
      members: ['derbyshire'],
    }
    const formed = { formedOn: { year: '2001' }, said: 'A report' }
    return { actor, input: newBodyForm.parse({ ...typed, ...formed }) }
  }),
  'rename-body': sample(renameBody, async () => {
    const { actor, opened } = await keptByOffice()
    const name = { name: `Renamed ${crypto.randomUUID()}`, acronym: null, lastOn: day('2022-03-31') }
    return { actor, input: { ...opened, ...name, ...why } }
  }),
  'change-body': sample(changeBody, async () => {
    const { actor, opened } = await keptByOffice()
    const details = {
      kind: 'programme' as const,
      purpose: 'Shared training',
      lead: 'derbyshire',
      parent: null,
    }
    return { actor, input: { ...opened, ...details, ...why } }
  }),
  'join-body': sample(joinBody, async () => {
    await aForce({ code: 'lincolnshire' })
    const { actor, opened } = await keptByOffice()
    return { actor, input: { ...opened, members: ['lincolnshire'], fromOn: null, ...why } }
  }),
  'leave-body': sample(leaveBody, async () => {
    const { actor, opened } = await keptByOffice()
    return { actor, input: { ...opened, members: ['leicestershire'], lastOn: day('2018-04-30'), ...why } }
  }),
  'record-body-date': sample(recordBodyDate, async () => {
    const { actor, body } = await keptByOffice()
    return { actor, input: await formed(body) }
  }),
  'correct-body-date': sample(correctBodyDate, async () => {
    const { actor, body } = await keptByOffice()
    await recordBodyDate(actor, await formed(body))
    return { actor, input: { ...(await bodyOpenedOn(body)), number: 1, ...why } }
  }),
}

async function keptByOffice() {
  const actor = await officeOf('derbyshire')
  const body = await aBodyOfTwo()
  return { actor, body, opened: await bodyOpenedOn(body) }
}

async function formed(body: BuiltBody) {
  const source = { said: 'A report', address: null, capturedOn: null }
  return { ...(await bodyOpenedOn(body)), kind: 'formed' as const, on: partialDay('2001'), ...source }
}
