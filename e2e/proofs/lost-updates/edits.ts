import { DEEDS, type Deed, dated } from '../../permissions/deeds'

/** What somebody knows who edits: which edit this is, the version they saw, and what they did before. */
export type Known = {
  token: string
  version: number
  /** Their last instrument: its number and the day it sets as end. */
  instrument: { number: number; end: string } | null
  /** The review that they opened and that is still open. */
  cycle: string | null
}

export type Edit = {
  deed: Deed
  kind: string
  /** The day it sets as end. */
  end: string | null
  fields: Record<string, string>
}

/** The next edit of somebody: mostly documents, and now and then a review that they open and close again. */
export function editOf(reference: string, known: Known, turn: number): Edit {
  if (known.cycle) return closing(reference, known.cycle)
  if (turn % 4 === 0) return opening(reference, known)
  return turn % 2 === 0 && known.instrument
    ? correction(reference, known, known.instrument)
    : extension(reference, known)
}

/** Ends later than every extension that was made of an earlier version. */
export function extension(reference: string, known: Known): Edit {
  const end = new Date(Date.UTC(2028, 3, known.version)).toISOString().slice(0, 10)
  const fields = { ...about(reference, known), ...document, ...dated('endOn', typed(end)) }
  return { deed: DEEDS.extension, kind: 'agreement extended', end, fields }
}

function correction(
  reference: string,
  known: Known,
  { number, end }: NonNullable<Known['instrument']>,
): Edit {
  const facts = { correction: 'other facts', endKind: 'on', noticeKind: 'not recorded', keptAt: known.token }
  const fields = { ...about(reference, known), ...document, ...facts, ...dated('endOn', typed(end)) }
  return {
    ...{ deed: DEEDS.instrumentCorrection, kind: 'instrument corrected', end },
    fields: { ...fields, instrument: String(number) },
  }
}

function opening(reference: string, known: Known): Edit {
  const fields = { ...about(reference, known), ...dated('dueOn', '31 12 2026') }
  return { deed: DEEDS.reviewOpening, kind: 'review opened', end: null, fields }
}

function closing(reference: string, cycle: string): Edit {
  return {
    deed: DEEDS.reviewClosing,
    kind: 'review closed',
    end: null,
    fields: { reference, cycle, decided: '0' },
  }
}

const days = { ...dated('takesEffectOn', '2 11 2026'), ...dated('madeOn', '2 11 2026') }
const document = { ...days, form: 'deed' }

function about(reference: string, { version, token }: Known) {
  return { reference, version: String(version), why: token }
}

function typed(day: string): string {
  return day.split('-').map(Number).reverse().join(' ')
}
