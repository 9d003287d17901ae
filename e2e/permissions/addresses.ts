import { deeds } from './deeds'
import { look } from './pool'
import { CYCLE, type State, type Whose } from './subjects'
import type { PAGES } from './table'

/** Pages whose agreement or person must stand in some way; the others show any agreement. */
const STATES: Partial<Record<keyof typeof PAGES, State>> = {
  '/administration/people/[id]': 'invited',
  '/administration/people/[id]/disabling': 'invited',
  '/administration/people/[id]/enabling': 'disabled',
  '/administration/people/[id]/link': 'invited',
  '/administration/people/[id]/role': 'invited',
  '/agreements/[reference]/lapse': 'lapsed',
  '/agreements/[reference]/reviews/[cycle]': 'reviewed',
  '/agreements/[reference]/reviews/[cycle]/closing': 'reviewed',
  '/agreements/[reference]/reviews/[cycle]/correction': 'decided',
  '/agreements/[reference]/reviews/[cycle]/decision': 'reviewed',
  '/agreements/[reference]/set-up': 'drafted',
  '/agreements/[reference]/set-up/bodies': 'drafted',
  '/agreements/[reference]/set-up/details': 'drafted',
  '/agreements/[reference]/set-up/making': 'drafted',
  '/agreements/[reference]/set-up/marking': 'drafted',
  '/agreements/[reference]/set-up/original': 'drafted',
  '/agreements/[reference]/set-up/parties': 'drafted',
  '/agreements/[reference]/set-up/term': 'drafted',
  '/agreements/[reference]/supersession/withdrawal': 'superseded',
  '/api/agreements/[reference]/reviews/[cycle]': 'reviewed',
}

const CODES: Record<Whose, string> = {
  own: 'northamptonshire',
  other: 'derbyshire',
  nobodys: 'leicestershire',
  elsewhere: 'kent',
  sensitive: 'lincolnshire',
}

/** One address of a page, about somebody's agreement where it is about one. */
export function addressOf(route: keyof typeof PAGES, whose: Whose): string {
  const { reference, person } = look(whose, STATES[route] ?? 'fresh')
  return route
    .replace('[reference]', reference)
    .replace('[id]', person)
    .replace('[cycle]', CYCLE)
    .replace('[number]', '1')
    .replace('/bodies/[code]', '/bodies/emsou')
    .replace('[code]', CODES[whose])
    .replace('[...nextauth]', 'session')
}

/** The deed whose answers are checked at a page; undefined for every other page. */
export function deedCheckedAt(route: keyof typeof PAGES) {
  if (!route.endsWith('/check')) return undefined
  const form = addressOf(route.replace(/\/check$/, '') as keyof typeof PAGES, 'own')
  const deed = deeds.find(
    ({ page, state }) => withoutReference(page(look('own', state))) === withoutReference(form),
  )
  if (!deed) throw new Error(`No deed of these tests has its form at ${form}`)
  return deed
}

function withoutReference(address: string): string {
  return address.replace(/\/agreements\/[^/]+/, '')
}
