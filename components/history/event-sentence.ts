import { decisionInWords, outcomeInWords, resultInWords } from '@/components/reviews/decision-words'
import type { HistoryEvent } from '@/db/queries/history'
import type { EventKind, Facts } from '@/domain/audit/event'
import { DECISIONS, type DecisionKind } from '@/domain/reviews/review'
import { parseDay } from '@/lib/dates/day'
import { changedFacts, sayFact } from './fact-words'
import { PARTY_DEEDS, sayWhoFollows } from './party-sentences'
import { doorInWords } from './sign-in-words'
import { whoDidIt } from './who-did-it'

type Told = Pick<HistoryEvent, 'kind' | 'person' | 'role' | 'force' | 'before' | 'after'>
type Sides = { before: Facts | null; after: Facts | null; onBehalf: string }

/** One change in a plain sentence that starts with who made it and says what it was before. */
export function eventInWords(event: Told): string {
  const { before, after } = event
  const atTheDoor = doorInWords(event.kind)
  if (atTheDoor) return atTheDoor
  const onBehalf = event.role === 'registrar' ? ', on its behalf' : ''
  if (event.kind === 'agreement extended' && !event.person)
    return `The register recorded from a published source that the agreement was extended to ${sayChange(event, 'end')}`
  return `${whoDidIt(event)} ${DEEDS[event.kind]({ before, after, onBehalf })}`
}

const DEEDS: Record<EventKind, (sides: Sides) => string> = {
  'force recorded': () => 'recorded the force from a published source',
  'body recorded': () => 'recorded the body from a published source',
  'agreement recorded': () => 'recorded the agreement from a published source',
  'agreement set up': ({ after }) => `set the agreement up as a draft, ${sayFact(after, 'reference')}`,
  'draft changed': ({ after }) => `answered “${sayFact(after, 'task')}” of the draft`,
  'agreement made': ({ after }) => `recorded that the agreement was made: ${sayTerm(after)}`,
  'agreement details changed': (sides) => `changed ${sayWhichChanged(sides)} of the agreement`,
  'parent agreement changed': ({ before, after }) =>
    `changed the overarching agreement to ${sayChange({ before, after }, 'parent')}`,
  'agreement superseded': ({ after }) =>
    `recorded that ${sayFact(after, 'successor')} takes the place of the agreement, from ${sayFact(after, 'endedFrom') === 'not recorded' ? 'a day not recorded' : sayFact(after, 'endedFrom')}`,
  'supersession withdrawn': ({ before }) =>
    `took back that ${sayFact(before, 'successor')} takes the place of the agreement`,
  'agreement extended': ({ before, after }) =>
    `extended the agreement to ${sayChange({ before, after }, 'end')}`,
  'agreement ended': ({ before, after }) =>
    `recorded the ending of the agreement, no longer in force from ${sayFact(after, 'endedFrom')} (before: ${sayFact(before, 'status')})`,
  'lapse confirmed': ({ before, after }) =>
    `confirmed that the agreement lapsed after ${sayFact(before, 'end')}; it counts as ended from ${sayFact(after, 'endedFrom')}`,
  'term recorded': ({ before, after }) => `recorded the term: ${sayTerm(after)} (before: ${sayTerm(before)})`,
  'instrument corrected': sayCorrection,
  ...PARTY_DEEDS,
  'review opened': ({ after }) =>
    `opened review ${sayFact(after, 'review')} and asked ${sayFact(after, 'offices')} offices to decide by ${sayFact(after, 'dueOn')}`,
  'review closed': ({ after }) =>
    `closed review ${sayFact(after, 'review')}: ${lowerFirst(sayResult(after))}`,
  'decision recorded': ({ after, onBehalf }) =>
    `recorded a decision of the ${sayFact(after, 'office')} in review ${sayFact(after, 'review')}${onBehalf}: ${sayDecision(after)}`,
  'decision corrected': ({ before, after, onBehalf }) =>
    `corrected the decision of the ${sayFact(after, 'office')} in review ${sayFact(after, 'review')}${onBehalf}: ${sayDecision(after)} (before: ${sayDecision(before)})`,
  'person invited': ({ after }) => `invited ${sayFact(after, 'name')}: ${sayPost(after)}`,
  'role changed': ({ before, after }) => `changed the role: ${sayPost(after)} (before: ${sayPost(before)})`,
  'person disabled': ({ before }) => `disabled the account (before: ${sayFact(before, 'account')})`,
  'person enabled': () => 'enabled the account again',
  'invitation renewed': () => 'made a new link to set a password with',
  'person signed in': nothingMore,
  'person signed out': nothingMore,
  'sign-in refused': nothingMore,
  'first sign-in': nothingMore,
  'password changed': nothingMore,
}

/** What happens at the sign-in door is told by doorInWords alone. */
function nothingMore(): string {
  return ''
}

/** "audit committee for Kent", "regional programme office for the whole region". */
function sayPost(facts: Facts | null): string {
  return `${lowerFirst(sayFact(facts, 'role'))} for ${sayFact(facts, 'force')}`
}

/** "title and marking", "scope, regions and bodies": the details that differ. */
function sayWhichChanged({ before, after }: Pick<Sides, 'before' | 'after'>): string {
  const names = changedFacts(before, after)
    .filter((one) => one.changed)
    .map((one) => lowerFirst(one.term))
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
}

/** "31 March 2028 (before: 17 September 2020)". */
function sayChange({ before, after }: Pick<Sides, 'before' | 'after'>, name: string): string {
  return `${sayFact(after, name)} (before: ${sayFact(before, name)})`
}

/** "from March 2014 until ended", "from a day not recorded to 31 March 2028", "not recorded". */
function sayTerm(facts: Facts | null): string {
  const [from, end] = [sayFact(facts, 'commencement'), sayFact(facts, 'end')]
  if (from === end) return from
  const start = from === 'not recorded' ? 'from a day not recorded' : `from ${from}`
  if (end === 'until ended') return `${start} until ended`
  return `${start} to ${end === 'not recorded' ? 'a day not recorded' : end}`
}

function sayCorrection({ before, after }: Sides): string {
  const wrong = `instrument ${sayFact(before, 'instrument')}`
  const follows = sayWhoFollows({ before, after })
  if (follows && after?.kind === 'recorded in error')
    return `withdrew ${wrong}, recorded in error; ${follows}`
  if (follows) return `corrected ${wrong} by instrument ${sayFact(after, 'instrument')}; ${follows}`
  if (after?.kind === 'recorded in error')
    return `withdrew ${wrong}, recorded in error (it set the end to: ${sayFact(before, 'end')})`
  return `corrected ${wrong} by instrument ${sayFact(after, 'instrument')}, with the end ${sayFact(after, 'end')} (before: ${sayFact(before, 'end')})`
}

function sayDecision(facts: Facts | null): string {
  const decision = decisionOf(facts)
  return decision ? lowerFirst(decisionInWords(decision, untilOf(facts))) : 'not recorded'
}

function sayResult(facts: Facts | null): string {
  const decision = decisionOf(facts)
  if (decision) return resultInWords({ kind: 'agreed', decision, until: untilOf(facts) })
  const { awaiting, of } = facts ?? {}
  if (typeof awaiting === 'number' && typeof of === 'number')
    return outcomeInWords({ kind: 'awaiting', awaiting, of })
  return resultInWords({ kind: 'not agreed' })
}

function decisionOf(facts: Facts | null): DecisionKind | undefined {
  return DECISIONS.find((one) => one === facts?.decision)
}

function untilOf(facts: Facts | null) {
  const until = facts?.until
  return typeof until === 'string' ? parseDay(until) : null
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
