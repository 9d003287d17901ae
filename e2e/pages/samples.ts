import type { Register } from '../fixtures/register'
import { addressOf, deedCheckedAt } from '../permissions/addresses'
import { ADDRESSES, check } from '../permissions/asking'
import { look } from '../permissions/pool'
import type { Asker } from '../permissions/rows'
import { PAGES } from '../permissions/table'

export type Route = keyof typeof PAGES

/** Every page of the permission table that somebody looks at: not one that only sends people on. */
export const routes = (Object.keys(PAGES) as Route[]).filter(
  (route) => !route.startsWith('/api/') && Object.values(PAGES[route]).some((row) => row.own === 'shown'),
)

/** Who is shown a page of their own force's, for looking at it: the office where it may, and so on. */
export function whoSees(route: Route): Asker {
  const asker = (['office', 'registrar', 'nobody'] as const).find((one) => PAGES[route][one].own === 'shown')
  if (!asker) throw new Error(`Nobody is shown ${route}`)
  return asker
}

/** An address of the page for that person; where answers are checked, with answers. */
export async function sampleOf(register: Register, route: Route, asker: Asker): Promise<string> {
  const deed = deedCheckedAt(route)
  if (!deed) return addressOf(route, 'own')
  const answer = await check(register, deed, look('own', deed.state), { asker, whose: 'own' })
  if (!answer.sentTo) throw new Error(`${deed.check} was not done: ${JSON.stringify(answer.troubles)}`)
  return answer.sentTo
}

export function emailOf(asker: Asker): string | undefined {
  return ADDRESSES[asker]
}

/** Pages in states that their plain address does not show. `at` is worked out when the test runs. */
export const STATES: Record<string, { as: Asker; at: () => string }> = {
  'home of a chief constable': { as: 'chief', at: () => '/' },
  'home of an audit committee': { as: 'audit', at: () => '/' },
  'home of a registrar': { as: 'registrar', at: () => '/' },
  'home where there is nothing': { as: 'outsider', at: () => '/' },
  'list, second page': { as: 'office', at: () => '/agreements?page=2' },
  'list, filtered': {
    as: 'office',
    at: () =>
      '/agreements?words=driver&status=term+passed&scope=regional&marking=OFFICIAL&party=leicestershire',
  },
  'list with nothing in it': { as: 'office', at: () => '/agreements?words=unheard+of' },
  'list on a day': { as: 'office', at: () => '/agreements?on=2020-09-01' },
  'list of a registrar, with what is sensitive': {
    as: 'registrar',
    at: () => '/agreements?marking=OFFICIAL-SENSITIVE',
  },
  'agreement past its term': { as: 'office', at: () => about('own', 'lapsed', '') },
  'agreement on a day': { as: 'office', at: () => about('own', 'lapsed', '?on=2020-09-01') },
  'agreement of other forces': { as: 'chief', at: () => about('other', 'lapsed', '') },
  'agreement that is sensitive': { as: 'registrar', at: () => about('sensitive', 'lapsed', '') },
  'agreement with no party': { as: 'audit', at: () => about('nobodys', 'fresh', '') },
  'agreement that is a draft': { as: 'office', at: () => about('own', 'drafted', '') },
  'agreement that another took the place of': { as: 'office', at: () => about('own', 'superseded', '') },
  'agreement that took the place of others': {
    as: 'office',
    at: () => `/agreements/${look('own', 'superseded').another}`,
  },
  'review that every office has decided': { as: 'chief', at: () => about('own', 'decided', '/reviews/2026') },
  'decision, of whose office': {
    as: 'registrar',
    at: () => about('own', 'reviewed', '/reviews/2026/decision'),
  },
  refused: { as: 'audit', at: () => about('own', 'fresh', '/extension') },
  'refused in a review': { as: 'office', at: () => about('own', 'reviewed', '/reviews/2026/closing') },
  'people, filtered': {
    as: 'registrar',
    at: () => '/administration/people?words=sam&role=audit&force=northamptonshire',
  },
  'people, with nobody': { as: 'registrar', at: () => '/administration/people?words=unheard+of' },
  'people, refused': { as: 'office', at: () => '/administration/people' },
  'person who is disabled': {
    as: 'registrar',
    at: () => `/administration/people/${look('own', 'disabled').person}`,
  },
  'force of another region': { as: 'office', at: () => '/forces/kent' },
  'body with what is wrong': { as: 'office', at: () => '/bodies/emcjs' },
}

function about(whose: Parameters<typeof look>[0], state: Parameters<typeof look>[1], part: string): string {
  return `/agreements/${look(whose, state).reference}${part}`
}
