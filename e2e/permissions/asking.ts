import { OUTSIDERS } from '../fixtures/people'
import type { Register } from '../fixtures/register'
import type { Visitor } from '../proofs/browserless'
import { wordsIn } from '../proofs/html'
import { type Answer, call } from './calling'
import type { Asking, Deed } from './deeds'
import { look } from './pool'
import type { Asker, Done, Seen } from './rows'
import type { Subject, Whose } from './subjects'

export const ADDRESSES: Record<Asker, string | undefined> = {
  office: 'office@northamptonshire.example',
  chief: 'chief@northamptonshire.example',
  audit: 'audit@northamptonshire.example',
  registrar: 'registrar@east-midlands.example',
  outsider: OUTSIDERS.office,
  nobody: undefined,
}

export function visitorFor(register: Register, asker: Asker): Visitor {
  return register.visitor(ADDRESSES[asker])
}

/** What came of opening a page; anything the table has no word for is said as it is. */
export async function opened(visitor: Visitor, path: string): Promise<Seen | string> {
  const answer = await visitor.request(path)
  const to = answer.headers.get('location')
  const html = await answer.text()
  if (answer.status === 404) return 'not found'
  if (answer.status === 401 || to?.startsWith('/sign-in')) return 'sent to sign in'
  if (to) return 'sent on'
  if (!answer.ok) return `answered ${answer.status}`
  return saysWhyNot(html) ? 'refused' : 'shown'
}

/** A refusal has its own heading and no form but the one for signing out. */
function saysWhyNot(html: string): boolean {
  const heading = wordsIn(/<h1\b[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
  return heading.startsWith('You cannot ')
}

/** What came of calling an action; messages at fields mean that this test filled the form in wrongly. */
export function outcomeOf({ status, sentTo, troubles }: Answer): Done | string {
  if (sentTo?.startsWith('/sign-in')) return 'sent to sign in'
  if (sentTo) return 'done'
  const [trouble] = troubles
  // A form in a browser that runs scripts keeps what was typed, and says where to sign in.
  if (trouble?.message.startsWith('You have been signed out.')) return 'sent to sign in'
  if (!trouble || trouble.field) return `answered ${status}: ${JSON.stringify(troubles)}`
  return trouble.message.startsWith('There is no such') ? 'not found' : 'refused'
}

/** Sends a deed's form, which leads to its answers being checked. */
export function check(register: Register, deed: Deed, subject: Subject, asking: Asking): Promise<Answer> {
  return call(visitorFor(register, asking.asker), {
    ...{ url: register.url, action: deed.check, from: deed.page(subject) },
    fields: deed.fields(subject, asking),
  })
}

/** For each kind of agreement the check page of a registrar's answers; nowhere anybody has been where none may answer. */
export function checkedBySomebody(register: Register, deed: Deed): (whose: Whose) => Promise<string> {
  const pages = new Map<Whose, Promise<string>>()
  return (whose) => {
    const page = pages.get(whose) ?? checkedByRegistrar(register, deed, whose)
    pages.set(whose, page)
    return page
  }
}

async function checkedByRegistrar(register: Register, deed: Deed, whose: Whose): Promise<string> {
  const subject = look(whose, deed.state)
  const visitor = register.visitor(whose === 'elsewhere' ? OUTSIDERS.registrar : ADDRESSES.registrar)
  const fields = deed.fields(subject, { asker: 'registrar', whose })
  const from = deed.page(subject)
  const { sentTo } = await call(visitor, { url: register.url, action: deed.check, from, fields })
  return sentTo ?? `${from}/check?answers=${crypto.randomUUID()}`
}

export function answersIn(checkPage: string): string {
  return new URL(checkPage, 'http://register.invalid').searchParams.get('answers') ?? ''
}
