import type { ReviewListPage } from '@/db/queries/review-list'
import type { PersonActor } from '@/domain/access/actor'
import type { Shown } from '@/domain/reviews/list'
import type { Day } from '@/lib/dates/day'
import { dayWithDistance } from '@/lib/dates/words'

/** "1 open review waits for the Chief Constable of Derbyshire Constabulary. Decisions are due by …": what comes first. */
export function waitingInWords(
  { counts, nextDueOn }: Pick<ReviewListPage, 'counts' | 'nextDueOn'>,
  actor: PersonActor,
  today: Day,
): string {
  const { waiting } = counts
  if (waiting === 0 || !nextDueOn) return `No open review waits for ${whomItWaitsFor(actor)}.`
  const reviews =
    waiting === 1 ? '1 open review waits' : `${waiting.toLocaleString('en-GB')} open reviews wait`
  const due = nextDueOn < today ? 'were due' : 'are due'
  return `${reviews} for ${whomItWaitsFor(actor)}. Decisions on the first ${due} by ${dayWithDistance(today, nextDueOn)}.`
}

/** The tab's words for what waits for the reader. */
export function waitingTab({ role }: PersonActor): string {
  if (role === 'registrar') return 'Waiting in your region'
  return role === 'audit' ? 'Waiting for your force' : 'Waiting for you'
}

/** What is said where a list of reviews is empty: what would be there, and who puts it there. */
export function nothingShown(shown: Shown, actor: PersonActor): string {
  if (shown === 'closed')
    return 'No review has been closed. Once one is, it stays here with the result it closed with.'
  if (shown === 'waiting')
    return `No open review waits for ${whomItWaitsFor(actor)}. When one is opened that does, it appears here with the day it is due.`
  return 'No review is open. The commissioner’s office of a party, or the regional programme office, opens one from the agreement’s own page of reviews.'
}

function whomItWaitsFor(actor: PersonActor): string {
  if (actor.role === 'registrar') return `an office of the ${actor.regionName}`
  if (actor.role === 'audit') return `an office of ${actor.forceName}`
  return `the ${actor.officeHolder}`
}
