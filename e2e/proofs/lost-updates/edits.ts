import { DEEDS, type Deed, dated } from '../../permissions/deeds'
import { CYCLE } from '../../permissions/subjects'

/** An edit of the agreement by somebody: of what their form's page shows when they open it. */
export type Edit = {
  deed: Deed
  kind: string
  /** The page of the form, from which its hidden fields are taken: what is changed, and what of it was seen. */
  page: string
  /** What is filled in; `seen` are the hidden fields. */
  answers: (seen: Record<string, string>) => Record<string, string>
}

/** Who edits, and what they did before. */
export type Known = {
  reference: string
  /** Which edit this is: its reason, by which history knows it. */
  token: string
  turn: number
  /** The office a registrar corrects on behalf of. */
  onBehalfOf: string | null
  /** Their last instrument: its number and the day it sets as end. */
  instrument: { number: number; end: string } | null
}

/**
 * The next edit of somebody. Most correct what their office decided in a review, where three people may be at one
 * decision; one in eight is a document, for all eight at one term: hundreds of documents are more than any agreement has.
 */
export function editOf(known: Known): Edit {
  if (known.turn % 16 === 1) return extension(known)
  return known.turn % 16 === 9 && known.instrument ? correction(known, known.instrument) : decision(known)
}

/** Ends later than every extension that was made of an earlier version. */
export function extension({ reference, token }: Known): Edit {
  return {
    ...{ deed: DEEDS.extension, kind: 'agreement extended', page: `/agreements/${reference}/extension` },
    answers: ({ version }) => ({
      ...{ ...document, why: token },
      ...dated('endOn', typed(new Date(Date.UTC(2028, 3, Number(version))).toISOString().slice(0, 10))),
    }),
  }
}

function correction({ reference, token }: Known, { number, end }: NonNullable<Known['instrument']>): Edit {
  const facts = { correction: 'other facts', endKind: 'on', noticeKind: 'not recorded', keptAt: token }
  return {
    ...{ deed: DEEDS.instrumentCorrection, kind: 'instrument corrected' },
    page: `/agreements/${reference}/instruments/${number}/correction`,
    answers: () => ({ ...document, ...facts, ...dated('endOn', typed(end)), why: token }),
  }
}

const DECISIONS = ['continue', 'vary', 'withdraw', 'end']

function decision({ reference, token, turn, onBehalfOf }: Known): Edit {
  const page = `/agreements/${reference}/reviews/${CYCLE}/correction`
  return {
    ...{ deed: DEEDS.decisionCorrection, kind: 'decision corrected' },
    page: onBehalfOf ? `${page}?office=${onBehalfOf}` : page,
    answers: () => ({
      ...{ decision: DECISIONS[turn % DECISIONS.length] ?? 'continue', why: token },
      ...dated('decidedOn', `${1 + (turn % 28)} 10 2026`),
    }),
  }
}

const days = { ...dated('takesEffectOn', '2 11 2026'), ...dated('madeOn', '2 11 2026') }
const document = { ...days, form: 'deed' }

function typed(day: string): string {
  return day.split('-').map(Number).reverse().join(' ')
}
