import type { Register } from '../fixtures/register'
import { SESSION_COOKIE } from '../fixtures/templates'
import { expect, test } from '../fixtures/test'
import { newVisitor, type Page, signedInVisitor, type Visitor } from '../proofs/browserless'
import { TEST_PASSWORD } from '../server/server'
import { builtActions } from './calling'
import { DEEDS, dated } from './deeds'
import { look, take } from './pool'

const OFFICE = 'office@northamptonshire.example'
const REGISTRAR = 'registrar@east-midlands.example'
const EXTENSION = {
  ...dated('endOn', '31 3 2030'),
  ...dated('takesEffectOn', '1 11 2026'),
  ...dated('madeOn', '1 11 2026'),
}
const ANSWERS = { ...EXTENSION, form: 'deed', why: 'Written by a test' }

test.use({ arranged: 'to change' })

test.describe('A form whose hidden fields were changed', () => {
  test('does nothing to an agreement of other forces', async ({ register }) => {
    const [own, other] = [look('own', 'fresh'), look('other', 'fresh')]
    const visitor = register.visitor(OFFICE)
    const form = await visitor.open(DEEDS.extension.page(own))
    const sent = await visitor.send(form, 'endOn-day', { ...ANSWERS, reference: other.reference })
    expect(sent.path).not.toContain('/check')
    expect(sent.words).toContain('Your force is not a party')
  })

  test('finds no agreement that is hidden from the person', async ({ register }) => {
    const visitor = register.visitor(OFFICE)
    const form = await visitor.open(DEEDS.extension.page(look('own', 'fresh')))
    const { reference, title } = look('sensitive', 'fresh')
    const sent = await visitor.send(form, 'endOn-day', { ...ANSWERS, reference })
    expect(sent.words).toContain('There is no such agreement')
    expect(sent.words).not.toContain(title)
  })

  test('records no decision of another office', async ({ register }) => {
    const subject = look('own', 'reviewed')
    const visitor = register.visitor(OFFICE)
    const form = await visitor.open(DEEDS.decision.page(subject))
    const theirs = subject.asked.find((one) => one.forceCode !== 'northamptonshire')
    const decided = { decision: 'continue', ...dated('decidedOn', '1 11 2026'), why: 'x' }
    const sent = await visitor.send(form, 'decision', { ...decided, officeId: theirs?.officeId ?? '' })
    expect(sent.words).toContain('can record this decision')
    expect(sent.path).not.toContain('/check')
  })

  test('records nothing in a review that is not there', async ({ register }) => {
    const visitor = register.visitor(OFFICE)
    const form = await visitor.open(DEEDS.decision.page(look('own', 'reviewed')))
    const decided = { decision: 'continue', ...dated('decidedOn', '1 11 2026'), why: 'x' }
    const sent = await visitor.send(form, 'decision', { ...decided, cycle: '2019' })
    expect(sent.words).toContain('There is no such review')
  })

  test('does not pass over what changed since', async ({ register }) => {
    const subject = take('own', 'fresh')
    const visitor = register.visitor(OFFICE)
    const form = await visitor.open(DEEDS.extension.page(subject))
    const check = await visitor.send(form, 'endOn-day', { ...ANSWERS, version: String(subject.version - 1) })
    expect(check.words).toContain('changed while you were answering')
    expect(check.forms.some((one) => one.asks.includes('answers'))).toBe(false)
  })

  test('is not mistaken for another form’s', async ({ register }) => {
    const subject = take('own', 'lapsed')
    const visitor = register.visitor(OFFICE)
    const lapse = await visitor.send(await visitor.open(DEEDS.lapse.page(subject)), 'confirmedBy', {
      ...{ confirmedBy: 'A. Person', why: 'x' },
    })
    const extension = await checked(visitor, take('own', 'fresh').reference)
    const answers = new URL(lapse.path, register.url).searchParams.get('answers') ?? ''
    const sent = await visitor.send(extension, 'answers', { answers })
    expect(sent.words).toContain('These answers are no longer kept')
  })
})

test.describe('Answers that somebody else gave', () => {
  test('cannot be seen or confirmed, by a colleague of the same office either', async ({ register }) => {
    const { reference } = take('own', 'fresh')
    const theirs = await checked(register.visitor('office@leicestershire.example'), reference)
    const visitor = register.visitor(OFFICE)
    expect((await visitor.open(theirs.path)).status).toBe(404)
    const mine = await checked(visitor, reference)
    const answers = new URL(theirs.path, register.url).searchParams.get('answers') ?? ''
    expect((await visitor.send(mine, 'answers', { answers })).words).toContain('no longer kept')
    expect(await recordedOf(register, reference)).toBe(1)
  })
})

test('A form that is sent again after it was confirmed has no second effect', async ({ register }) => {
  const { reference } = take('own', 'fresh')
  const visitor = register.visitor(OFFICE)
  const check = await checked(visitor, reference)
  const first = await visitor.send(check, 'answers')
  const second = await visitor.send(check, 'answers')
  expect(second.words).toBe(first.words)
  expect(await recordedOf(register, reference)).toBe(2)
})

test('Answers that were kept before a role was lost cannot be confirmed after it', async ({ register }) => {
  const { reference } = take('own', 'fresh')
  const visitor = register.visitor('office@leicestershire.example')
  const check = await checked(visitor, reference)
  const audit = register.visitor('audit@leicestershire.example')
  const sent = await sendAs(audit, register, check)
  expect(await sent.text()).toContain('no longer kept')
  expect(await recordedOf(register, reference)).toBe(1)
})

test.describe('A change that does not come from a page of this register is not made', () => {
  const REQUESTS: Record<string, (url: string) => Record<string, string>> = {
    'without an Origin': () => ({}),
    'from nowhere': () => ({ origin: 'null' }),
    'from elsewhere': () => ({ origin: 'https://elsewhere.example' }),
    'from another port': () => ({ origin: 'http://127.0.0.1:1' }),
    'that claims another host': () => ({
      ...{ origin: 'https://elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
      'x-forwarded-proto': 'https',
    }),
    'that a browser calls cross-site': (url) => ({ origin: url, 'sec-fetch-site': 'cross-site' }),
  }
  for (const [how, headers] of Object.entries(REQUESTS)) {
    test(how, async ({ register }) => {
      const { reference } = look('own', 'fresh')
      const visitor = register.visitor(OFFICE)
      const check = await checked(visitor, reference)
      const answer = await sendAs(visitor, register, check, headers(register.url))
      expect(answer.headers.get('location')).toBeNull()
      expect(await recordedOf(register, reference)).toBe(1)
    })

    test(`${how}: nobody is signed in`, async ({ register }) => {
      const visitor = register.visitor()
      const form = await visitor.open('/sign-in')
      const fields = { email: 'audit@derbyshire.example', password: TEST_PASSWORD }
      const answer = await sendAs(visitor, register, form, headers(register.url), fields)
      expect(answer.headers.getSetCookie().join()).not.toContain(SESSION_COOKIE)
    })
  }
})

test.describe('An action that is called with rubbish changes nothing and gives nothing away', () => {
  const BODIES: Record<string, [contentType: string, body: string]> = {
    'no arguments': ['text/plain;charset=UTF-8', '[]'],
    'a number for a form': ['text/plain;charset=UTF-8', '[1,2]'],
    'an object for a form': ['text/plain;charset=UTF-8', '[{},{"reference":"EM-0001"}]'],
    'what is no JSON': ['text/plain;charset=UTF-8', '{{{'],
    'a reference to itself': ['text/plain;charset=UTF-8', '["$@0","$@0"]'],
    'a constructor': [
      'text/plain;charset=UTF-8',
      '["$1:__proto__:constructor","$1:constructor:constructor"]',
    ],
    'another kind of body': ['application/json', '{"reference":"EM-0001"}'],
    'a broken form': ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: nonsense\r\n\r\n'],
  }
  for (const [what, [contentType, body]] of Object.entries(BODIES)) {
    test(what, async ({ register }) => {
      for (const id of [...builtActions().values(), '00'.repeat(21), 'constructor']) {
        const answer = await register.visitor(OFFICE).request(DEEDS.extension.page(look('own', 'fresh')), {
          ...{ method: 'POST', body },
          headers: { origin: register.url, 'next-action': id, 'content-type': contentType },
        })
        expect(answer.headers.get('x-action-redirect'), id).toBeNull()
        expect(await answer.text(), id).not.toMatch(/select |insert |\.next\/server|at Object|node_modules/)
      }
      expect((await register.visitor().open('/api/health')).status).toBe(200)
    })
  }
})

test.describe('A form of names and texts that no form has', () => {
  const NAMES: Record<string, string> = {
    'one name of 200,000 parts': 'a.'.repeat(200_000),
    'one name of 300,000 brackets': '[]'.repeat(150_000),
    'a name with a nought in it': 'a%00b',
  }
  for (const [what, name] of Object.entries(NAMES)) {
    test(`${what} is passed over at once, signed in or not`, async ({ register }) => {
      const signIn = await register.visitor().open('/sign-in')
      const fields = { email: 'nobody@derbyshire.example', password: 'x', [name]: 'x' }
      const from = { origin: register.url }
      const started = performance.now()
      const answer = await sendAs(register.visitor(), register, signIn, from, fields)
      expect(await answer.text()).toContain('Enter an email address and password that match')
      const visitor = register.visitor(OFFICE)
      const form = await visitor.open(DEEDS.extension.page(look('own', 'fresh')))
      const sent = await visitor.send(form, 'endOn-day', { ...ANSWERS, [name]: 'x' })
      expect(sent.path).toContain('/check?answers=')
      expect(performance.now() - started).toBeLessThan(10_000)
    })
  }

  const TEXTS: Record<string, [field: string, text: string, said: string]> = {
    'a nought in an answer': ['why', 'a\0b', 'Why the agreement is extended must not contain control'],
    'a nought in what is hidden': ['reference', 'EM-0001\0', 'Agreement must not contain control characters'],
    'a nought in what is not asked': [
      'noticeMonths',
      '\0',
      'control characters, which the register cannot keep',
    ],
    'more than is kept': ['other', 'a'.repeat(200_000), 'more text than the register keeps'],
    'more than is read': ['other', 'a'.repeat(1_100_000), 'more text than the register keeps'],
    'spaces of no width': ['why', '\u200b', 'Enter why the agreement is extended'],
  }
  for (const [what, [field, text, said]] of Object.entries(TEXTS)) {
    test(`${what} is answered in words`, async ({ register }) => {
      const visitor = register.visitor(OFFICE)
      const form = await visitor.open(DEEDS.extension.page(look('own', 'fresh')))
      const sent = await visitor.send(form, 'endOn-day', { ...ANSWERS, [field]: text })
      expect(sent.status).toBeLessThan(500)
      expect(sent.words).toContain(said)
    })
  }

  test('a nought in an email address or a password is answered in words', async ({ register }) => {
    const form = await register.visitor().open('/sign-in')
    for (const fields of [
      { email: 'a\0b@derbyshire.example', password: 'x' },
      { email: 'a@derbyshire.example', password: 'x\0' },
    ]) {
      const answer = await sendAs(register.visitor(), register, form, { origin: register.url }, fields)
      expect(await answer.text()).toContain('control characters')
    }
  })
})

test('An address that cannot be read is not found', async ({ register }) => {
  for (const address of [
    '/api/agreements/%00/reviews/2026',
    '/agreements/%00',
    '/agreements/%E0%A4%A',
    '/agreements/EM-0001/extension?review=%00',
  ]) {
    const answer = await register.visitor(OFFICE).request(address)
    expect(answer.status, address).toBe(404)
  }
})

test.describe('next-auth’s own addresses', () => {
  for (const address of [
    'session',
    'providers',
    'csrf',
    'signin',
    'signout',
    'error',
    'callback/credentials',
    'nonsense',
  ]) {
    test(`${address} tells nothing about anybody`, async ({ register }) => {
      const visitor = newVisitor(register.url)
      const answer = await visitor.request(`/api/auth/${address}`)
      expect(await answer.text()).not.toMatch(/Northamptonshire|demonstration\)|@/)
    })
  }

  test('sign nobody in without their own token', async ({ register }) => {
    const visitor = newVisitor(register.url)
    const answer = await visitor.request('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ email: OFFICE, password: TEST_PASSWORD, csrfToken: 'x' }),
      headers: { origin: 'https://elsewhere.example' },
    })
    expect(answer.headers.getSetCookie().join()).not.toContain(`${SESSION_COOKIE}=`)
  })

  test('know where they are, and so have nothing to warn of', async ({ register }) => {
    const answer = await newVisitor(register.url).request('/api/auth/providers')
    expect(await answer.json()).toMatchObject({
      credentials: { signinUrl: `${register.url}/api/auth/signin/credentials` },
    })
    expect(register.said()).not.toContain('[next-auth]')
  })

  test('do not send people to other places', async ({ register }) => {
    const answer = await newVisitor(register.url).request(
      '/api/auth/signin?callbackUrl=https://elsewhere.example',
    )
    expect(new URL(answer.headers.get('location') ?? '/', register.url).origin).toBe(register.url)
  })
})

test.describe('A session', () => {
  test('is over for every copy of its cookie when somebody signs out', async ({ register }) => {
    const jar = new Map<string, string>()
    const visitor = newVisitor(register.url, jar)
    await visitor.send(await visitor.open('/sign-in'), 'email', {
      ...{ email: 'audit@nottinghamshire.example', password: TEST_PASSWORD },
    })
    const copy = newVisitor(register.url, new Map(jar))
    const home = await visitor.open('/')
    expect((await copy.open('/')).path).toBe('/')
    await sendAs(visitor, register, home)
    expect((await copy.open('/')).path).toBe('/sign-in')
  })

  test('is nothing anybody can make up or alter', async ({ register }) => {
    const signedIn = await signedInVisitor(register.url, 'audit@nottinghamshire.example')
    expect((await signedIn.open('/')).path).toBe('/')
    for (const cookie of ['', 'x', 'e30.e30.e30', '../../etc/passwd', 'a'.repeat(4000)]) {
      const visitor = newVisitor(register.url, new Map([[SESSION_COOKIE, cookie]]))
      expect((await visitor.open('/agreements')).path).toBe('/sign-in?to=%2Fagreements')
    }
  })
})

test.describe('Signing in leads only to pages of this register', () => {
  const ELSEWHERE = [
    'https://elsewhere.example/',
    '//elsewhere.example/',
    '/\\elsewhere.example',
    '\\\\elsewhere.example',
    '/%5C%5Celsewhere.example',
    '/..//elsewhere.example',
    '/\t/elsewhere.example',
    'javascript:alert(1)',
    'data:text/html,x',
    ' //elsewhere.example',
  ]
  for (const to of ELSEWHERE) {
    test(JSON.stringify(to), async ({ register }) => {
      const visitor = newVisitor(register.url)
      const form = await visitor.open(`/sign-in?${new URLSearchParams({ to })}`)
      const fields = { email: 'audit@nottinghamshire.example', password: TEST_PASSWORD, to }
      const answer = await sendAs(visitor, register, form, { origin: register.url }, fields)
      const location = new URL(answer.headers.get('location') ?? 'https://nowhere.example', register.url)
      expect(location.origin).toBe(register.url)
      const signedIn = await visitor.request(`/sign-in?${new URLSearchParams({ to })}`)
      expect(
        new URL(signedIn.headers.get('location') ?? 'https://nowhere.example', register.url).origin,
      ).toBe(register.url)
    })
  }
})

/** The check page of an extension, filled in by somebody who may. */
async function checked(visitor: Visitor, reference: string): Promise<Page> {
  const form = await visitor.open(`/agreements/${reference}/extension`)
  const page = await visitor.send(form, 'endOn-day', ANSWERS)
  expect(page.path).toContain('/extension/check?answers=')
  return page
}

/** Sends a page's last form – its own, or the one for signing out – with any headers. Redirects are not followed. */
function sendAs(
  visitor: Visitor,
  register: Register,
  page: Page,
  headers: Record<string, string> = { origin: register.url },
  fields: Record<string, string> = {},
): Promise<Response> {
  const body = new FormData()
  for (const [name, value] of page.forms.at(-1)?.fields ?? []) if (!(name in fields)) body.append(name, value)
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return visitor.request(page.path, { method: 'POST', body, headers })
}

/** How many instruments of an agreement stand: the original is one. */
async function recordedOf(register: Register, reference: string): Promise<number> {
  const page = await register.visitor(REGISTRAR).open(`/agreements/${reference}`)
  return Number(/ Instruments (\d+) /.exec(page.words)?.[1])
}
