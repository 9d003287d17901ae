import type { Register } from '../fixtures/register'
import { expect, test } from '../fixtures/test'
import { signedInVisitor } from '../proofs/browserless'
import { TEST_PASSWORD } from '../server/server'
import { answersIn, check, checkedBySomebody, outcomeOf, visitorFor } from './asking'
import { builtActions, call } from './calling'
import { type Asking, type Deed, deeds } from './deeds'
import { look, take } from './pool'
import { type Row, rowFound } from './rows'
import { ACTIONS } from './table'

const rows: Record<string, Row<string>> = ACTIONS

test.use({ arranged: true })

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
    const found = await rowFound((asking) => confirmed(register, deed, asking))
    expect(found).toEqual(rows[deed.record])
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

/** Confirms one's own answers, each time about an agreement nobody touched before; or those of somebody who may. */
async function confirmed(register: Register, deed: Deed, asking: Asking): Promise<string> {
  const mayBeDone = rows[deed.check]?.[asking.asker][asking.whose] === 'done'
  const subject = mayBeDone ? take(asking.whose, deed.state) : look(asking.whose, deed.state)
  const own = mayBeDone ? await check(register, deed, subject, asking) : null
  const page = own?.sentTo ?? (await checkedBySomebody(register, deed, asking))
  const answer = await call(visitorFor(register, asking.asker), {
    ...{ url: register.url, action: deed.record, from: `${deed.page(subject)}/check` },
    fields: { answers: answersIn(page) },
  })
  return outcomeOf(answer)
}
