import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { type NewBody, newBodyForm } from '@/domain/bodies/new-body'
import { auditOf, chiefOf, officeOf, registrarOf } from '../testing/actors'
import { atOnce, sentFiveTimes } from '../testing/at-once'
import { eventsOfBody, recordedOfBody } from '../testing/bodies'
import { aBody, fiveForces } from '../testing/builders'
import { asOwner, useTestDatabase } from '../testing/database'
import { refusalsOf } from '../testing/deeds'
import { todayIs } from '../testing/today'
import { createBody } from './create-body'

useTestDatabase()
todayIs('2026-11-23')
beforeAll(() => fiveForces())

const refusalOf = refusalsOf(createBody)

const typed = {
  ...{ kind: 'unit', purpose: 'Helicopters', region: 'own', members: ['derbyshire', 'kent'] },
  ...{ lead: 'derbyshire', formedOn: { year: '2001' }, said: 'A report', why: 'The board says so' },
}

function newBody(parts: object): NewBody {
  return newBodyForm.parse({ ...typed, members: ['derbyshire', 'lincolnshire'], ...parts })
}

async function bodyOfCode(code: string) {
  const [row] = await asOwner<{ id: Awaited<ReturnType<typeof aBody>> }>(
    sql`select id from bodies where code = ${code}`,
  )
  if (!row) throw new Error(`There is no body ${code}`)
  return { id: row.id, code }
}

describe('a body is recorded', () => {
  it('by the office of a member, with all that is said of it in one event', async () => {
    const office = await officeOf('derbyshire')
    const input = newBody({ name: 'East Midlands Air Unit', acronym: 'EMAU' })
    expect(await createBody(office, input)).toEqual({ kind: 'changed', value: { code: 'emau' } })
    const body = await bodyOfCode('emau')
    expect(await recordedOfBody(body)).toEqual({
      ...{ kind: 'unit', purpose: 'Helicopters', lead: 'derbyshire', parent: null, names: ['EMAU'] },
      ...{ members: ['derbyshire', 'lincolnshire'], dates: ['1 formed 2001 A report'] },
      ...{ events: ['body created'], version: 1 },
    })
    expect(await eventsOfBody(body)).toMatchObject([
      {
        ...{ person: office.name, why: 'The board says so', before: null },
        after: {
          ...{
            name: 'East Midlands Air Unit',
            region: 'East Midlands',
            members: ['Derbyshire', 'Lincolnshire'],
          },
          ...{ leadForce: 'Derbyshire', formed: ['2001 (A report)'], partOf: null },
        },
      },
    ])
  })

  it('by a registrar, with no member yet and under another body', async () => {
    await aBody({ code: 'ABOVE' })
    const parts = { name: 'East Midlands Marine Unit', members: [], lead: '', parent: 'ABOVE' }
    const input = newBody({ ...parts, region: 'several', formedOn: {}, said: '' })
    expect(await refusalOf(await registrarOf(), input)).toBeNull()
    const recorded = await recordedOfBody(await bodyOfCode('east-midlands-marine-unit'))
    expect(recorded).toMatchObject({ members: [], parent: 'ABOVE', dates: [], lead: null })
  })

  it('under a code that is given once, whoever asks for it again', async () => {
    const registrar = await registrarOf()
    const codes = ['One', 'Two', 'Three'].map((name) =>
      createBody(registrar, newBody({ name: `${name} of a kind`, acronym: 'OAK' })),
    )
    const given = (await Promise.all(codes)).map((one) => one.kind === 'changed' && one.value.code)
    expect(given.sort()).toEqual(['oak', 'oak-2', 'oak-3'])
  })
})

describe('no body is recorded', () => {
  it('by a chief constable or an audit committee', async () => {
    const input = newBody({ name: 'Nobody’s unit' })
    expect(await refusalOf(await chiefOf('derbyshire'), input)).toEqual({
      reason: 'chief constables record decisions',
    })
    expect(await refusalOf(await auditOf('derbyshire'), input)).toEqual({
      reason: 'audit committees change nothing',
    })
  })

  it.each([
    ['not your own force', { members: ['lincolnshire'], lead: '' }],
    ['lead is not ticked', { lead: 'leicestershire' }],
    ['date without source', { said: '' }],
    ['no such force', { members: ['derbyshire', 'nowhere'] }],
    ['no such parent', { parent: 'nowhere' }],
  ])('where the trouble is: %s', async (reason, parts) => {
    const input = newBody({ name: 'Troubled unit', ...parts })
    expect(await refusalOf(await officeOf('derbyshire'), input)).toEqual({ reason })
  })

  it('under the name that another body has', async () => {
    await aBody({ code: 'TAKEN' })
    expect(await refusalOf(await registrarOf(), newBody({ name: 'the taken UNIT' }))).toEqual({
      reason: 'name in use',
    })
  })
})

it('the same answers sent five times at once make one body', async () => {
  const told = await sentFiveTimes(createBody, newBody({ name: 'Sent often', acronym: 'SOFT' }))
  expect(told).toEqual({ code: 'soft' })
  expect(await asOwner(sql`select code from bodies where code like 'soft%'`)).toHaveLength(1)
})

atOnce('two people record one body, and one of them is told that its name is in use', async () => {
  const input = newBody({ name: 'Wanted twice' })
  const sent = [await officeOf('derbyshire'), await registrarOf()].map((actor) => refusalOf(actor, input))
  expect((await Promise.all(sent)).filter(Boolean)).toEqual([{ reason: 'name in use' }])
})
