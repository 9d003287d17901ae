import type { EventKind, Facts } from '@/domain/audit/event'
import { sayFact } from './fact-words'

type Sides = { before: Facts | null; after: Facts | null }

type BodyDeed = Extract<
  EventKind,
  | 'body created'
  | 'body renamed'
  | 'body changed'
  | 'members joined'
  | 'members left'
  | 'body date recorded'
  | 'body date corrected'
>

/** What was done to a body, to follow who did it. */
export const BODY_DEEDS: Record<BodyDeed, (sides: Sides) => string> = {
  'body created': ({ after }) => `recorded the new body ${sayFact(after, 'name')}`,
  'body renamed': ({ before, after }) =>
    `renamed the body to ${sayFact(after, 'name')} (before: ${sayFact(before, 'name')}, until ${sayFact(after, 'formerNameUntil')})`,
  'body changed': sayChanges,
  'members joined': ({ after }) =>
    `recorded that ${sayForces(after, 'joined')} joined${sayDay(after, 'joinedOn')}`,
  'members left': ({ after }) =>
    `recorded that ${sayForces(after, 'left')} left, with ${sayFact(after, 'leftOn')} as the last day`,
  'body date recorded': ({ after }) =>
    `recorded that the body was ${sayDate(after)}, as ${sayFact(after, 'source')} says`,
  'body date corrected': ({ after }) => `struck as recorded in error: ${sayFact(after, 'struck')}`,
}

const CHANGEABLE: Record<string, string> = {
  kind: 'kind',
  purpose: 'purpose',
  leadForce: 'lead force',
  partOf: 'place under another body',
}

/** "changed the body’s purpose and lead force". */
function sayChanges({ before, after }: Sides): string {
  const changed = Object.keys(CHANGEABLE).filter((name) => sayFact(before, name) !== sayFact(after, name))
  return `changed the body’s ${listed(changed.map((name) => CHANGEABLE[name] ?? name))}`
}

function sayForces(facts: Facts | null, name: string): string {
  const forces = facts?.[name]
  return Array.isArray(forces) ? listed(forces) : sayFact(facts, name)
}

function sayDay(facts: Facts | null, name: string): string {
  const day = sayFact(facts, name)
  return day === 'not recorded' ? ', on a day not recorded' : ` from ${day}`
}

/** "formed 2001", "closed 31 March 2019". */
function sayDate(facts: Facts | null): string {
  const kind = facts && 'closedOn' in facts ? 'closed' : 'formed'
  return `${kind} ${sayFact(facts, `${kind}On`)}`
}

function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('')
}
