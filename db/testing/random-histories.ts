import fc from 'fast-check'
import {
  INSTRUMENT_KINDS,
  type InstrumentKind,
  noticeFrom,
  setsEnd,
  termEndFrom,
} from '@/domain/agreements/instrument'
import type { AgreementHistory } from '@/domain/agreements/status'
import { type Day, plusDays } from '@/lib/dates/day'
import { minusMonths } from '@/lib/dates/months'
import { earliestDay, latestDay, type PartialDay, partialDay } from '@/lib/dates/partial-day'

/** How many legal persons a random agreement may have as parties. */
export const MOST_PARTIES = 4
const MOST_INSTRUMENTS = 6

/** A random history and some days to ask about, many of them borders. Parties are named by their index. */
export type RandomHistory = { history: AgreementHistory; days: Day[] }

/** So many histories, the same for the same seed. */
export function randomHistories(
  count: number,
  { seed, days }: { seed: number; days: number },
): RandomHistory[] {
  return fc.sample(randomHistory(days), { numRuns: count, seed })
}

function randomHistory(days: number): fc.Arbitrary<RandomHistory> {
  return fc
    .tuple(history, fc.array(fc.tuple(fc.nat(), border, anyDay), { minLength: days, maxLength: days }))
    .map(([said, picks]) => {
      const borders = bordersOf(said)
      return {
        history: said,
        days: picks.map(([pick, shift, random]) =>
          shifted(borders[pick % (borders.length + 1)], shift, random),
        ),
      }
    })
}

// A few years, and the days of a month on which clamping matters, so that dates meet often.
const anyDay = fc
  .tuple(
    fc.integer({ min: 2018, max: 2024 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(1, 15, 28, 29, 30, 31),
  )
  .map(([year, month, dayOfMonth]): Day => {
    const last = latestDay(partialDay(`${year}-${twoDigits(month)}`))
    const wanted = partialDay(
      `${year}-${twoDigits(month)}-${twoDigits(Math.min(dayOfMonth, Number(last.slice(8))))}`,
    )
    return earliestDay(wanted)
  })
const known = fc
  .tuple(anyDay, fc.constantFrom(10, 10, 10, 7, 4))
  .map(([on, length]) => partialDay(on.slice(0, length)))
const perhaps = fc.option(known, { freq: 3 })
const border = fc.constantFrom(-1, 0, 0, 1)

const instrument = fc.record({
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constant<InstrumentKind>('original') },
    { weight: 3, arbitrary: fc.constant<InstrumentKind>('extension') },
    { weight: 4, arbitrary: fc.constantFrom(...INSTRUMENT_KINDS) },
  ),
  madeOn: perhaps,
  takesEffectOn: perhaps,
  endOn: fc.oneof(
    { weight: 4, arbitrary: known },
    { weight: 1, arbitrary: fc.constant('until ended' as const) },
    { weight: 2, arbitrary: fc.constant(null) },
  ),
  notice: fc.oneof(fc.constant(null), fc.constant('none' as const), fc.integer({ min: 1, max: 120 })),
  /** Which earlier instrument it corrects, among those that nothing corrects yet; none where it is too large. */
  corrects: fc.option(fc.nat({ max: 2 * MOST_INSTRUMENTS }), { freq: 2 }),
  signed: fc.array(fc.option(fc.option(known), { freq: 2, nil: undefined }), { maxLength: MOST_PARTIES }),
})

const span = fc.tuple(fc.option(known), fc.option(known)).map(([one, other]) => {
  const inOrder = !one || !other || earliestDay(one) <= latestDay(other)
  return inOrder ? { fromOn: one, toOn: other } : { fromOn: other, toOn: one }
})

/** A party has its own place, or that of an earlier one. */
const party = fc.tuple(span, fc.option(fc.nat({ max: MOST_PARTIES }), { freq: 2 }))

function placed(
  said: (typeof party extends fc.Arbitrary<infer T> ? T : never)[],
): AgreementHistory['parties'] {
  const parties: AgreementHistory['parties'] = []
  for (const [index, [days, succeeds]] of said.entries()) {
    const id = String(index)
    parties.push({ ...days, id, placeId: parties[succeeds ?? MOST_PARTIES]?.placeId ?? id })
  }
  return parties
}

const history = fc
  .record({
    instruments: fc.array(instrument, { maxLength: MOST_INSTRUMENTS }),
    parties: fc.array(party, { maxLength: MOST_PARTIES }),
    superseded: fc.oneof(
      { weight: 8, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant('not recorded' as const) },
      { weight: 2, arbitrary: known },
    ),
  })
  .map(({ instruments, parties, superseded }): AgreementHistory => {
    return {
      instruments: numbered(instruments, parties.length),
      parties: placed(parties),
      supersededOn: superseded,
    }
  })

type Said = typeof instrument extends fc.Arbitrary<infer T> ? T : never

function numbered(said: Said[], partyCount: number): AgreementHistory['instruments'] {
  const placed: AgreementHistory['instruments'] = []
  for (const [index, { kind, madeOn, takesEffectOn, endOn, notice, corrects, signed }] of said.entries()) {
    const number = index + 1
    const wrong = placed.filter((one) => one.correctedBy === null)[corrects ?? MOST_INSTRUMENTS]
    if (wrong) wrong.correctedBy = number
    placed.push({
      number,
      place: wrong?.place ?? number,
      kind,
      form: 'not recorded',
      madeOn,
      takesEffectOn,
      end: endOn && setsEnd(kind) ? endFrom(endOn) : termEndFrom('not recorded', null),
      notice:
        typeof notice === 'number'
          ? noticeFrom('months', notice)
          : noticeFrom(notice ?? 'not recorded', null),
      correctedBy: null,
      signatures: signed
        .slice(0, partyCount)
        .flatMap((signedOn, of) => (signedOn === undefined ? [] : [{ partyId: String(of), signedOn }])),
    })
  }
  return placed
}

function endFrom(on: PartialDay | 'until ended') {
  return on === 'until ended' ? termEndFrom('until ended', null) : termEndFrom('on', on)
}

/** Every day on which something about the history may change. */
function bordersOf({ instruments, parties, supersededOn }: AgreementHistory): Day[] {
  const starts = [
    ...instruments.flatMap((one) => [
      one.madeOn,
      one.takesEffectOn,
      ...one.signatures.map((signed) => signed.signedOn),
    ]),
    ...parties.map((one) => one.fromOn),
    supersededOn === 'not recorded' ? null : supersededOn,
  ]
  const ends = [
    ...instruments.map((one) => (one.end.kind === 'on' ? one.end.on : null)),
    ...parties.map((one) => one.toOn),
  ]
  const lastDays = ends.filter((one) => one !== null).map(latestDay)
  return [
    ...starts.filter((one) => one !== null).map(earliestDay),
    ...lastDays.flatMap((last) => [last, plusDays(last, 1), minusMonths(last, 6)]),
  ]
}

function shifted(on: Day | undefined, by: number, otherwise: Day): Day {
  return on ? plusDays(on, by) : otherwise
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
