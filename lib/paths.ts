import type { Route } from 'next'
import type { DraftTask } from '@/domain/agreements/draft'
import type { AnswersId, InvitationId, PersonId } from '@/domain/ids'

/** Every address of the register, so that a typed route is never written by hand. */
export const paths = {
  home: () => '/' as Route,
  signIn: (to?: string | null) => withQuery('/sign-in', to && to !== '/' ? { to } : {}),
  signedOut: () => '/signed-out' as Route,
  /** The link of an invitation: whoever has it sets the password. */
  firstSignIn: (invitation: InvitationId, key: string) => withQuery('/first-sign-in', { invitation, key }),
  account: (query: Query = {}) => withQuery('/account', query),
  ownPassword: () => '/account/password' as Route,
  accessibility: () => '/accessibility' as Route,

  agreements: (query: Record<string, string | string[]> = {}) => withQuery('/agreements', query),
  newAgreement: () => '/agreements/new' as Route,
  agreement: (reference: string, query: Query = {}) => withQuery(`/agreements/${reference}`, query),
  agreementPart: (reference: string, part: AgreementPart, query: Query = {}) =>
    withQuery(`/agreements/${reference}/${part}`, query),
  /** Where an instrument stands among those of its agreement. */
  instrument: (reference: string, number: number) =>
    `/agreements/${reference}/extensions#instrument-${number}` as Route,
  correction: (reference: string, number: number, query: Query = {}) =>
    withQuery(`/agreements/${reference}/instruments/${number}/correction`, query),
  signatures: (reference: string, number: number, query: Query = {}) =>
    withQuery(`/agreements/${reference}/instruments/${number}/signatures`, query),

  reviews: (query: Query = {}) => withQuery('/reviews', query),
  review: (reference: string, cycle: string) => `/agreements/${reference}/reviews/${cycle}` as Route,
  /** How many decisions it has: asked while somebody looks at its page. */
  decidedCount: (reference: string, cycle: string) => `/api/agreements/${reference}/reviews/${cycle}`,
  decision: (reference: string, cycle: string, query: Query = {}) =>
    withQuery(`/agreements/${reference}/reviews/${cycle}/decision`, query),
  correctedDecision: (reference: string, cycle: string, query: Query = {}) =>
    withQuery(`/agreements/${reference}/reviews/${cycle}/correction`, query),
  closing: (reference: string, cycle: string, query: Query = {}) =>
    withQuery(`/agreements/${reference}/reviews/${cycle}/closing`, query),

  bodies: () => '/bodies' as Route,
  body: (code: string) => `/bodies/${code}` as Route,
  bodyHistory: (code: string, query: Query = {}) => withQuery(`/bodies/${code}/history`, query),
  force: (code: string, query: Query = {}) => withQuery(`/forces/${code}`, query),

  people: (query: Query = {}) => withQuery('/administration/people', query),
  newPerson: () => '/administration/people/new' as Route,
  person: (id: PersonId, query: Query = {}) => withQuery(`/administration/people/${id}`, query),
  personPart: (id: PersonId, part: PersonPart) => `/administration/people/${id}/${part}` as Route,

  /** The page where kept answers are checked, below the page of their form. */
  check: (form: Route, answers: AnswersId) => withQuery(`${form.split('?')[0]}/check`, { answers }),

  /** The form again, with the answers that were kept, at the box to change where there is one. */
  change: (form: Route, answers: AnswersId, box?: string) =>
    `${form}${form.includes('?') ? '&' : '?'}answers=${answers}${box ? `#${box}` : ''}` as Route,
}

type PersonPart = 'role' | 'disabling' | 'enabling' | 'link'

type Query = Record<string, string | string[]>

type AgreementPart =
  | 'parties'
  | 'parties/joinder'
  | 'parties/new'
  | 'parties/error'
  | 'parties/withdrawal'
  | 'extensions'
  | 'reviews'
  | 'history'
  | 'extension'
  | 'ending'
  | 'lapse'
  | 'term'
  | 'set-up'
  | `set-up/${DraftTask | 'making'}`
  | 'details'
  | 'parent'
  | 'supersession'
  | 'supersession/withdrawal'
  | 'reviews/new'

/** Where a person may be sent after signing in: a path of this register and nothing else. */
export function safeReturnPath(to: string | null | undefined): Route {
  if (!to?.startsWith('/') || /^\/[/\\]/.test(to) || hasControlCharacter(to)) return paths.home()
  const base = 'http://register.invalid'
  const url = URL.canParse(to, base) ? new URL(to, base) : null
  // Taking `..` out may leave a path that begins with two slashes, which names another server.
  const isOurs = url?.origin === base && !url.pathname.startsWith('//')
  return isOurs ? (`${url.pathname}${url.search}` as Route) : paths.home()
}

function hasControlCharacter(text: string): boolean {
  return [...text].some((character) => character < ' ')
}

function withQuery(path: string, query: Query): Route {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) search.append(name, one)
  }
  return (search.size > 0 ? `${path}?${search}` : path) as Route
}
