import { TEST_PASSWORD } from '../server/server'
import { formsIn, type HtmlForm, wordsIn } from './html'

/** A page as it came, after any redirects. */
export type Page = {
  status: number
  /** Where one has ended up: path and query, as `/agreements/EM-0007?on=2020-09-01`. */
  path: string
  html: string
  /** What can be read on it. */
  words: string
  forms: HtmlForm[]
}

type Answers = Record<string, string | string[]>

/** Somebody with a browser that runs no JavaScript: it keeps cookies, fills in forms and follows redirects. */
export type Visitor = {
  /** The server it is at. */
  url: string
  open: (path: string) => Promise<Page>
  /**
   * Sends the form of the page that asks for a field of this name, with its hidden fields and these answers in it, the
   * way the page's own button does. The same page may be sent any number of times, also at once.
   */
  send: (page: Page, asksFor: string, answers?: Answers) => Promise<Page>
  /** Any request with this visitor's cookies, redirects not followed: for what no page would send. */
  request: (path: string, init?: RequestInit) => Promise<Response>
  /** Its cookies as it sends them. */
  cookie: () => string
  /** The same browser with its cookies, answered by another server of the same register. */
  through: (url: string) => Visitor
}

/** Somebody new at a server. `url` as `startServer` gives it. */
export function newVisitor(url: string, jar: Map<string, string> = new Map()): Visitor {
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    if (jar.size > 0) headers.set('cookie', cookie())
    const signal = AbortSignal.timeout(30_000)
    const answer = await fetch(new URL(path, url), { redirect: 'manual', signal, ...init, headers })
    for (const cookie of answer.headers.getSetCookie()) keepCookie(jar, cookie)
    return answer
  }

  async function follow(path: string, init: RequestInit = {}, redirects = 0): Promise<Page> {
    const answer = await request(path, init)
    const to = answer.headers.get('location')
    if (answer.status >= 300 && answer.status < 400 && to) {
      await answer.arrayBuffer()
      if (redirects === 5) throw new Error(`${path} redirects in circles`)
      return follow(pathOf(new URL(to, new URL(path, url))), {}, redirects + 1)
    }
    const html = await answer.text()
    return { status: answer.status, path, html, words: wordsIn(html), forms: formsIn(html) }
  }

  return {
    url,
    open: (path) => follow(path),
    send(page, asksFor, answers = {}) {
      const form = page.forms.find((one) => one.asks.includes(asksFor))
      if (!form) throw new Error(`No form at ${page.path} asks for ${asksFor}:\n${page.words.slice(0, 500)}`)
      const to = new URL(form.action || page.path, new URL(page.path, url))
      const fields = filledIn(form, answers)
      if (form.method === 'get') return follow(`${to.pathname}?${new URLSearchParams(fields)}`)
      const body = new FormData()
      for (const [name, value] of fields) body.append(name, value)
      return follow(pathOf(to), { method: 'POST', body, headers: { origin: url } })
    },
    request,
    cookie,
    through: (other) => newVisitor(other, jar),
  }
}

/** One of the demonstration's people, signed in through the form. */
export async function signedInVisitor(url: string, email: string): Promise<Visitor> {
  const visitor = newVisitor(url)
  const page = await visitor.send(await visitor.open('/sign-in'), 'email', { email, password: TEST_PASSWORD })
  if (page.path.startsWith('/sign-in')) throw new Error(`${email} could not sign in: ${page.words}`)
  return visitor
}

/** The form's own fields, those that are answered replaced. */
function filledIn(form: HtmlForm, answers: Answers): [string, string][] {
  const kept = form.fields.filter(([name]) => !(name in answers))
  const given = Object.entries(answers).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  )
  return [...kept, ...given]
}

function keepCookie(jar: Map<string, string>, header: string): void {
  const [pair = '', ...attributes] = header.split(';')
  const name = pair.slice(0, pair.indexOf('=')).trim()
  const isGone = attributes.some(
    (one) => /^\s*max-age=0\s*$/i.test(one) || /expires=Thu, 01 Jan 1970/i.test(one),
  )
  if (isGone) jar.delete(name)
  else jar.set(name, pair.slice(pair.indexOf('=') + 1).trim())
}

function pathOf(url: URL): string {
  return url.pathname + url.search
}
