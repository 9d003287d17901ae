import type { Register } from '../fixtures/register'
import { expect, test } from '../fixtures/test'
import { signedInVisitor } from '../proofs/browserless'
import { TEST_PASSWORD } from '../server/server'
import { answersIn, check, checkedBySomebody, outcomeOf, visitorFor } from './asking'
import { builtActions, call } from './calling'
import { type Asking, type Deed, deeds, SAVINGS } from './deeds'
import { look, take } from './pool'
import { type Row, rowFound } from './rows'
import { ACTIONS } from './table'

const rows: Record<string, Row<string>> = ACTIONS

test.use({ arranged: 'to change' })

test('Every action of the build has a row, and every row its action', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual([...builtActions().keys()].sort())
})

for (const deed of deeds) {
  test(`${deed.check} is for those whom the table names, and for nobody else`, async ({ register }) => {
    const found = await rowFound(async (asking) =>
      outcomeOf(await check(register, deed, look(asking.whose, deed.state), asking)),
    )
    expect(found).toEqual(rows[deed.check])
  })

  test(`${deed.record} is for whoever gave the answers, and for nobody else`, async ({ register }) => {
    const othersAnswers = checkedBySomebody(register, deed)
    const found = await rowFound(async (asking) => {
      const page = await ownAnswers(register, deed, asking)
      return confirmed(register, deed, { asking, page: page ?? (await othersAnswers(asking.whose)) })
    })
    expect(found).toEqual(rows[deed.record])
  })
}

for (const { save, page, state, fields } of SAVINGS) {
  test(`${save} is for those whom the table names, and for nobody else`, async ({ register }) => {
    const found = await rowFound(async ({ asker, whose }) => {
      const subject = rows[save]?.[asker][whose] === 'done' ? take(whose, state) : look(whose, state)
      const visitor = visitorFor(register, asker)
      const from = page(subject)
      return outcomeOf(
        await call(visitor, { url: register.url, action: save, from, fields: fields(subject) }),
      )
    })
    expect(found).toEqual(rows[save])
  })
}

test('signIn is for anybody', async ({ register }) => {
  const found = await rowFound(async ({ asker }) => {
    const fields = { email: 'audit@nottinghamshire.example', password: TEST_PASSWORD }
    const visitor = visitorFor(register, asker)
    return outcomeOf(await call(visitor, { url: register.url, action: 'signIn', from: '/sign-in', fields }))
  })
  expect(found).toEqual(ACTIONS.signIn)
})

test('signOut is for whoever is signed in', async ({ register }) => {
  const found = await rowFound(async ({ asker }) => {
    const visitor =
      asker === 'nobody'
        ? register.visitor()
        : await signedInVisitor(register.url, 'audit@nottinghamshire.example')
    return outcomeOf(await call(visitor, { url: register.url, action: 'signOut', from: '/', fields: {} }))
  })
  expect(found).toEqual(ACTIONS.signOut)
})

test('changePassword is for whoever is signed in', async ({ register }) => {
  const found = await rowFound(async ({ asker }) => {
    // What is wrong at a field says that it was theirs to send, and leaves everybody their password.
    const fields = { current: 'x', password: 'four words or so', again: 'others' }
    const from = '/account/password'
    const answer = await call(visitorFor(register, asker), {
      ...{ url: register.url, action: 'changePassword', from, fields },
    })
    return answer.troubles[0]?.field === 'again' ? 'done' : outcomeOf(answer)
  })
  expect(found).toEqual(ACTIONS.changePassword)
})

test('signInFirst is for whoever holds a link', async ({ register }) => {
  const { person } = look('own', 'invited')
  const found = await rowFound(async ({ asker }) => {
    const link = { invitation: person, key: 'a guess' }
    const fields = { ...link, password: 'four words or so', again: 'four words or so' }
    const from = '/first-sign-in'
    const visitor = visitorFor(register, asker)
    return outcomeOf(await call(visitor, { url: register.url, action: 'signInFirst', from, fields }))
  })
  expect(found).toEqual(ACTIONS.signInFirst)
})

/** The check page of one's own answers about an agreement nobody touched before; null for those who may give none. */
async function ownAnswers(register: Register, deed: Deed, asking: Asking): Promise<string | null> {
  const { asker, whose } = asking
  if (rows[deed.check]?.[asker][whose] !== 'done') return null
  const { sentTo } = await check(register, deed, take(whose, deed.state), asking)
  if (!sentTo)
    throw new Error(`${deed.check}: ${asker} could not give answers about an agreement that is ${whose}`)
  return sentTo
}

async function confirmed(register: Register, deed: Deed, { asking, page }: { asking: Asking; page: string }) {
  const answer = await call(visitorFor(register, asking.asker), {
    ...{ url: register.url, action: deed.record, from: page },
    fields: { answers: answersIn(page) },
  })
  return outcomeOf(answer)
}
