import type { Notice, TermEnd } from '@/domain/agreements/instrument'

/** An end as history keeps it: the day, `until ended`, or `not recorded`. */
export function endInFacts(end: TermEnd): string {
  return end.kind === 'on' ? end.on : end.kind
}

/** A notice period as history keeps it: a number of months, `none`, or `not recorded`. */
export function noticeInFacts(notice: Notice): number | string {
  return notice.kind === 'months' ? notice.months : notice.kind
}
