import type { Register } from '../fixtures/register'
import { expect, test } from '../fixtures/test'
import { newVisitor, type Visitor } from '../proofs/browserless'
import { TEST_PASSWORD } from '../server/server'
import { look, take } from './pool'

test.use({ arranged: 'to change' })

const REGISTRAR = 'registrar@east-midlands.example'
const PASSWORD = 'harbour violin seventeen'
const SET = { password: PASSWORD, again: PASSWORD }

/** The link that stands on the page of somebody who is invited. */
async function linkOf(register: Register, person: string): Promise<URL> {
  const page = await register.visitor(REGISTRAR).open(`/administration/people/${person}`)
  const link = /https?:\/\/[^\s<"]+first-sign-in\?[^\s<"]+/.exec(page.html)?.[0]
  if (!link) throw new Error(`There is no link at ${page.path}`)
  return new URL(link.replaceAll('&amp;', '&'))
}

async function setBy(visitor: Visitor, link: URL) {
  const form = await visitor.open(`${link.pathname}${link.search}`)
  return form.forms.some((one) => one.asks.includes('password')) ? visitor.send(form, 'password', SET) : form
}

test('A link works once: not again from its page, nor from one opened before', async ({ register }) => {
  const link = await linkOf(register, take('own', 'invited').person)
  const [first, second] = [newVisitor(register.url), newVisitor(register.url)]
  const opened = await second.open(`${link.pathname}${link.search}`)
  expect((await setBy(first, link)).path).toBe('/')
  expect((await setBy(newVisitor(register.url), link)).words).toContain('This link does not work')
  const replayed = await second.send(opened, 'password', SET)
  expect(replayed.words).toContain('This link does not work, or no longer')
  expect((await second.open('/account')).path).toContain('/sign-in')
})

test('A key that is guessed, or is another invitation’s, opens nothing, and all are told the same', async ({
  register,
}) => {
  const [one, other] = [take('own', 'invited'), look('own', 'invited')]
  const link = await linkOf(register, one.person)
  const key = (await linkOf(register, other.person)).searchParams.get('key') ?? ''
  const told = new Set<string>()
  for (const guess of ['', 'x', key, `${link.searchParams.get('key')}x`]) {
    const guessed = new URL(link)
    guessed.searchParams.set('key', guess)
    const page = await newVisitor(register.url).open(`${guessed.pathname}${guessed.search}`)
    expect(page.forms.some((form) => form.asks.includes('password'))).toBe(false)
    expect(page.words).not.toContain(one.title)
    told.add(page.words)
  }
  const form = await newVisitor(register.url).open(`${link.pathname}${link.search}`)
  const sent = await newVisitor(register.url).send(form, 'password', { ...SET, key })
  expect(sent.words).toContain('This link does not work, or no longer')
  expect(told.size).toBe(1)
  expect((await setBy(newVisitor(register.url), link)).path, 'the right one still does').toBe('/')
})

test('A link’s key is not printed by the server, nor handed to pages it leads to', async ({ register }) => {
  const link = await linkOf(register, take('own', 'invited').person)
  const key = link.searchParams.get('key') ?? ''
  await setBy(newVisitor(register.url), link)
  expect(register.said()).not.toContain(key)
  const answer = await newVisitor(register.url).request(`${link.pathname}${link.search}`)
  expect(answer.headers.get('referrer-policy')).toBe('strict-origin')
  expect(answer.headers.get('cache-control')).toContain('no-store')
})

test('A registrar of another region finds nobody, whatever is in the form', async ({ register }) => {
  const { person, title } = look('own', 'invited')
  const stranger = register.visitor('registrar@south-east.example')
  expect((await stranger.open(`/administration/people/${person}`)).status).toBe(404)
  const own = look('elsewhere', 'invited')
  const form = await stranger.open(`/administration/people/${own.person}/disabling`)
  const sent = await stranger.send(form, 'why', { person, why: 'x' })
  expect(sent.words).toContain('There is no such person in your region')
  expect(sent.words).not.toContain(title)
  const list = await stranger.open('/administration/people')
  expect(list.words).not.toContain('northamptonshire')
})

test('Whose role was taken away a moment ago keeps nobody any more', async ({ register }) => {
  const visitor = register.visitor('office@northamptonshire.example')
  const { person } = look('own', 'invited')
  const page = await visitor.open(`/administration/people/${person}/disabling`)
  expect(page.words).toContain('You cannot manage people')
  expect(page.forms.some((form) => form.asks.includes('why'))).toBe(false)
})

test('Wrong current passwords count like wrong sign-ins, and make both wait', async ({ register }) => {
  const email = 'chief@leicestershire.example'
  const visitor = register.visitor(email)
  let page = await visitor.open('/account/password')
  for (let mistake = 1; mistake <= 5; mistake += 1)
    page = await visitor.send(page, 'current', { current: 'wrong password', ...SET })
  expect(page.words).toContain('There were too many wrong attempts. Wait')
  const signIn = newVisitor(register.url)
  const sent = await signIn.send(await signIn.open('/sign-in'), 'email', { email, password: TEST_PASSWORD })
  expect(sent.words).toContain('There were too many wrong attempts. Wait')
})
