import type { InstrumentForm, InstrumentKind, Notice } from '@/domain/agreements/instrument'

const FORMS: Record<InstrumentForm, string> = {
  deed: 'Deed',
  agreement: 'Agreement in writing',
  'exchange of letters': 'Exchange of letters',
  'not recorded': 'Not recorded',
}

/** How an instrument was made: "Agreement in writing". */
export function formInWords(form: InstrumentForm): string {
  return FORMS[form]
}

/** What kind of instrument it is, to begin a line: "Confirmed lapse". */
export function kindInWords(kind: InstrumentKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** What its own words are called: "What it directs". */
export function wordsAreCalled(kind: InstrumentKind): string {
  return kind === 'direction' ? 'What it directs' : 'What it changes'
}

/** "3 months", "No party may leave by notice", "Not recorded". */
export function noticeInWords(notice: Notice): string {
  if (notice.kind === 'months') return notice.months === 1 ? '1 month' : `${notice.months} months`
  return notice.kind === 'none' ? 'No party may leave by notice' : 'Not recorded'
}
