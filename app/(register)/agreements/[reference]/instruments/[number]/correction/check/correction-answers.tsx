import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { answersOnTerm } from '@/components/agreements/answers-about-term'
import { answerOnWords } from '@/components/agreements/answers-about-words'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import {
  type InstrumentKind,
  setsEnd,
  setsNotice,
  setsOutWords,
  standingInstruments,
} from '@/domain/agreements/instrument'
import type { Correction } from '@/domain/agreements/recorded-term'
import { differs } from './differs'
import { whoFollows } from './who-follows'

/** What stands now in the instrument's place, and what would: what differs first, then what stays. */
export function correctionAnswers(
  agreement: AgreementPage,
  { wrong, input }: { wrong: RecordedInstrument; input: Correction },
  change: ChangeLink,
): Answer[] {
  const standing = standingInstruments(agreement.instruments).find((one) => one.place === wrong.place)
  const now = standing ?? wrong
  if (input.correction === 'recorded in error') return erasure(agreement, { wrong, now, input }, change)
  const sides = { now, willBe: input, parties: agreement.parties, change }
  const { kind } = wrong
  const rows = [
    ...whoFollows(agreement, { wrong, right: { ...input, kind } }),
    ...(kind === 'confirmed lapse' ? [confirmedBy(now, input, change)] : []),
    ...(setsOutWords(kind) ? [answerOnWords({ kind, ...sides })] : []),
    ...answersOnMaking(sides),
    ...answersOnTerm({
      now,
      willBe: input,
      change,
      unspoken: kind === 'variation' ? 'Not changed' : UNKNOWN,
    }),
    ...answersOnKeeping(sides, WHY),
  ].filter((one) => !unspokenOf(kind).includes(one.answer))
  const differing = rows.filter((one) => one.answer === WHY || differs(one.answer, now, input))
  const same = rows.filter((one) => !differing.includes(one))
  return [...differing, ...same.map((one) => ({ ...one, willBe: <NotRecorded>No change</NotRecorded> }))]
}

const WHY = 'Why'
const UNKNOWN = 'Not recorded'

/** What a kind of instrument does not speak of. */
function unspokenOf(kind: InstrumentKind): string[] {
  return [
    ...(setsEnd(kind) ? [] : ['End']),
    ...(setsNotice(kind) ? [] : ['Notice period']),
    ...(kind === 'direction' || kind === 'confirmed lapse' ? ['How it was made', 'Who signed'] : []),
    ...(kind === 'confirmed lapse' ? ['Where the document is kept'] : []),
  ]
}

type Erased = { wrong: RecordedInstrument; now: RecordedInstrument; input: Correction }

function erasure(agreement: AgreementPage, { wrong, now, input }: Erased, change: ChangeLink): Answer[] {
  return [
    {
      answer: `Instrument ${wrong.number}`,
      now: now.number === wrong.number ? 'Stands' : `Corrected by instrument ${now.number}`,
      willBe: 'Recorded in error',
      ...change('what is wrong', 'correction'),
    },
    ...whoFollows(agreement, { wrong, right: { ...input, kind: 'recorded in error' } }),
    {
      answer: WHY,
      now: now.why ?? <NotRecorded>None</NotRecorded>,
      willBe: input.why,
      ...change('why', 'why'),
    },
  ]
}

function confirmedBy(now: RecordedInstrument, input: Correction, change: ChangeLink): Answer {
  return {
    answer: 'Confirmed by',
    now: now.confirmedBy ?? <NotRecorded />,
    willBe: input.confirmedBy,
    ...change('who confirms it', 'confirmedBy'),
  }
}
