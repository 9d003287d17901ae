import type { Provision, Scope } from '@/domain/agreements/agreement'
import {
  type Instrument,
  isInEffect,
  type Notice,
  standingInstruments,
  type TermEnd,
} from '@/domain/agreements/instrument'
import type { Day } from '@/lib/dates/day'
import { dayInWords, whenInWords } from '@/lib/dates/words'
import { noticeInWords } from './instrument-words'

const SCOPES: Record<Scope, string> = {
  regional: 'Regional',
  national: 'National',
  local: 'Local',
  'cross-regional': 'Cross-regional',
}

/** "Regional, East Midlands". */
export function scopeInWords(scope: Scope, regionNames: string[]): string {
  return [SCOPES[scope], ...regionNames].join(', ')
}

const PROVISIONS: Record<Exclude<Provision, 'not recorded'>, string> = {
  'force collaboration': 'Force collaboration provision',
  'policing body collaboration': 'Policing body collaboration provision',
  'policing body and force collaboration': 'Policing body and force collaboration provision',
}

/** What it provides for (Police Act 1996 section 22A(2)); null where nobody recorded it. */
export function provisionInWords(provision: Provision): string | null {
  return provision === 'not recorded' ? null : PROVISIONS[provision]
}

/** The instrument that set the end in force on a day. */
export function endSetterOn<I extends Instrument>(instruments: I[], day: Day): I | undefined {
  return standingInstruments(instruments).findLast(
    (one) => isInEffect(one, day) && one.end.kind !== 'not recorded',
  )
}

/** "Set by an extension whose own date is not recorded", "Set by the original agreement, made on 1 April 2018". */
export function setByInWords({ kind, madeOn, takesEffectOn }: Instrument): string {
  const what = kind === 'original' ? 'the original agreement' : `${article(kind)} ${kind}`
  if (madeOn) return `Set by ${what} made ${whenInWords(madeOn)}`
  if (takesEffectOn) return `Set by ${what} that takes effect ${whenInWords(takesEffectOn)}`
  return `Set by ${what} whose own date is not recorded`
}

/** "An ending is recorded: no longer in force from 1 April 2027". */
export function endingInWords(from: Day): string {
  return `An ending is recorded: no longer in force from ${dayInWords(from)}`
}

/** In place of a notice date that is known not to be; null where it is unknown, which is another thing. */
export function noNoticeDateInWords(notice: Notice['kind'], end: TermEnd['kind']): string | null {
  if (notice === 'none') return noticeInWords({ kind: notice })
  return notice === 'months' && end === 'until ended' ? 'No last day' : null
}

/** Why there is no notice date, where that needs saying. */
export function whyNoNoticeDate(notice: Notice['kind'], end: TermEnd['kind']): string | null {
  if (notice === 'none') return null
  if (notice === 'not recorded') return 'Worked out once a notice period is recorded'
  return end === 'until ended'
    ? 'It runs until somebody ends it, so notice has no last day'
    : 'Worked out once an end is recorded'
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a'
}
