import type { Life } from '@/domain/agreements/life'
import { daysOf, type Stretch } from '@/domain/agreements/lifeline'
import type { Standing } from '@/domain/agreements/status'
import { type Day, plusDays } from '@/lib/dates/day'
import { dayInWords, daysInWords } from '@/lib/dates/words'
import { marksInWords } from './mark-words'

type Seen = { stretches: Stretch[]; standing: Standing; asAt: Day }

/** What a lifeline shows, in a few words: the finding that heads it. */
export function lifelineHeading({ stretches, standing: { status, endsOn, end }, asAt }: Seen): string {
  if (status === 'draft') return 'Nothing is made yet'
  if (status === 'ended') return endedHeading(stretches)
  const commences = stretches[0]?.from
  if (status === 'not commenced' && commences) return `Commences on ${dayInWords(commences)}`
  const next = stretches.find((one) => isWithoutTerm(one, asAt))
  if (status === 'term passed' && next?.from && next.to)
    return `No term from ${dayInWords(next.from)} to ${dayInWords(next.to)}`
  if (status === 'term passed' && endsOn) return `Nothing recorded after ${dayInWords(endsOn)}`
  const ending = stretches.find((one) => one.kind === 'ended')?.from
  if (ending && (!endsOn || ending <= endsOn))
    return `Runs to ${dayInWords(plusDays(ending, -1))}, when it is ended${afterGaps(stretches, asAt)}`
  if (end.kind === 'until ended') return 'Runs until somebody ends it'
  if (!endsOn) return 'No end of any kind is recorded'
  return `Runs to ${dayInWords(endsOn)}${afterGaps(stretches, asAt)}`
}

/** Whether it lies around the day and goes on after it: a gap, or a lapse up to an ending that is recorded. */
function isWithoutTerm({ kind, from, to }: Stretch, asAt: Day): boolean {
  if (!from || !to || from > asAt) return false
  return kind === 'gap' ? asAt <= to : kind === 'lapse' && asAt < to
}

function endedHeading(stretches: Stretch[]): string {
  const ended = stretches.find((one) => one.kind === 'ended')
  return ended?.from ? `No longer in force from ${dayInWords(ended.from)}` : 'Ended, on a day not recorded'
}

function afterGaps(stretches: Stretch[], asAt: Day): string {
  const days = stretches
    .filter((one) => one.kind === 'gap' && one.to && one.to < asAt)
    .reduce((total, one) => total + (daysOf(one) ?? 0), 0)
  return days > 0 ? `, after ${daysInWords(days)} without a term` : ''
}

/** Everything that is drawn, in sentences, for those who cannot see it. */
export function lifelineInWords({ stretches, marks }: Life, on: { asAt: Day; today: Day }): string {
  const sentences = stretches.map((stretch) => stretchInWords(stretch, on))
  return [...sentences, marksInWords(marks)].filter(Boolean).join(' ')
}

function stretchInWords(stretch: Stretch, { asAt, today }: { asAt: Day; today: Day }): string {
  const { kind, from, to } = stretch
  const days = daysOf(stretch)
  if (kind === 'ended')
    return from
      ? `${from > asAt ? 'Ends' : 'Ended'} from ${dayInWords(from)}.`
      : 'Ended, on a day not recorded.'
  if (kind === 'lapse' && days && to)
    return `Nothing is recorded in the ${daysInWords(days)} from then to ${to === today ? 'today, ' : ''}${dayInWords(to)}${whenEnded(to, asAt)}.`
  if (kind === 'gap' && days && from && to)
    return `No term for ${daysInWords(days)}, from ${dayInWords(from)} to ${dayInWords(to)}.`
  const name = kind === 'first term' ? 'First term' : `${capital(kind)} ${stretch.ordinal}`
  const start = from ? ` from ${dayInWords(from)}` : ''
  return `${name}${start} ${endPart(stretch)}${from ? '' : '; when it began is not recorded'}.`
}

function whenEnded(to: Day, asAt: Day): string {
  if (to === asAt) return ''
  return to > asAt ? ', when it is ended' : ', when it was ended'
}

function endPart({ to, untilEnded }: Stretch): string {
  if (to) return `to ${dayInWords(to)}`
  return untilEnded ? 'until ended' : 'to a day not recorded'
}

/** What the drawing cannot show, in a sentence or two; null where it shows everything. */
export function notDrawn({ stretches, marks }: Life): string | null {
  const terms = stretches.filter((one) => !['gap', 'lapse', 'ended'].includes(one.kind))
  if (terms.length === 0) return 'No dates are recorded, so there is nothing to draw.'
  const sentences = [
    ...terms
      .filter((one) => one.from === null)
      .map((one) => `When ${theTerm(one, terms)} began is not recorded, so its left edge breaks up.`),
    ...terms
      .filter((one) => one.to === null && !one.untilEnded)
      .map((one) => `When ${theTerm(one, terms)} ended is not recorded, so its right edge breaks up.`),
    ...(terms.some((one) => one.kind === 'first term')
      ? []
      : ['The first term is not recorded, so it is not drawn.']),
    ...(marks.some((one) => one.on === null) ? ['A change whose day is not recorded is not marked.'] : []),
  ]
  return sentences.length > 0 ? sentences.join(' ') : null
}

function theTerm({ kind, ordinal }: Stretch, terms: Stretch[]): string {
  if (kind === 'first term') return 'the first term'
  const alike = terms.filter((one) => one.kind === kind)
  return alike.length === 1 ? `the ${kind}` : `${kind} ${ordinal}`
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
