import { partialDay } from '@/lib/dates/partial-day'
import type { Instrument, InstrumentKind, Notice, TermEnd } from '../agreements/instrument'
import type { PartySpan } from '../agreements/party'
import type { AgreementHistory } from '../agreements/status'

// Histories for tests of the rules, written as short as they are said:
// `historyOf([original({ made: '2015-04', end: '2020-09-17' }), extension({ effect: '2026-12-01', end: '2030' })])`.

type Said = {
  /** Known to the day, the month or the year; left out where nobody wrote it down. */
  made?: string
  effect?: string
  /** A date, or `until ended`; left out where nobody wrote it down. */
  end?: string
  /** Months, or `none`; left out where nobody wrote it down. */
  notice?: number | 'none'
  /** The number of the instrument it corrects. */
  corrects?: number
  /** Which parties signed, and when; null where nobody wrote the day down. */
  signed?: Record<string, string | null>
}
type SaidInstrument = Said & { kind: InstrumentKind }

export function original(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'original' }
}

export function extension(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'extension' }
}

export function variation(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'variation' }
}

export function renewal(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'renewal' }
}

/** Of the Secretary of State. */
export function direction(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'direction' }
}

export function termination(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'termination' }
}

/** Says that what it corrects never was. */
export function recordedInError(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'recorded in error' }
}

export function confirmedLapse(said: Said = {}): SaidInstrument {
  return { ...said, kind: 'confirmed lapse' }
}

/** A history whose instruments are numbered as they are listed. Parties: `{ derbyshire: ['2015', null] }`, from and to; a
 * successor in another's place: `{ 'mayor for commissioner': ['2024', null] }`.
 */
export function historyOf(
  instruments: SaidInstrument[],
  {
    parties = {},
    superseded = null,
  }: { parties?: Record<string, [string | null, string | null]>; superseded?: string | null } = {},
): AgreementHistory {
  return {
    instruments: instrumentsOf(instruments),
    parties: Object.entries(parties).map(([said, [from, to]]): PartySpan => {
      const [id = said, placeId = id] = said.split(' for ')
      return { id, placeId, fromOn: from ? partialDay(from) : null, toOn: to ? partialDay(to) : null }
    }),
    supersededOn: supersededOn(superseded),
  }
}

function supersededOn(said: string | null): AgreementHistory['supersededOn'] {
  if (said === null || said === 'not recorded') return said
  return partialDay(said)
}

/** Instruments numbered as they are listed, each correction in the place of what it corrects. */
export function instrumentsOf(said: SaidInstrument[]): Instrument[] {
  return said.map((one, index): Instrument => {
    const number = index + 1
    const correctedBy = said.findIndex((later) => later.corrects === number) + 1
    return {
      number,
      place: placeOf(said, number),
      kind: one.kind,
      form: 'not recorded',
      madeOn: one.made ? partialDay(one.made) : null,
      takesEffectOn: one.effect ? partialDay(one.effect) : null,
      end: endOf(one.end),
      notice: noticeOf(one.notice),
      correctedBy: correctedBy || null,
      signatures: Object.entries(one.signed ?? {}).map(([partyId, on]) => ({
        partyId,
        signedOn: on ? partialDay(on) : null,
      })),
    }
  })
}

function placeOf(said: SaidInstrument[], number: number): number {
  const corrects = said[number - 1]?.corrects
  return corrects ? placeOf(said, corrects) : number
}

function endOf(end: string | undefined): TermEnd {
  if (!end) return { kind: 'not recorded' }
  return end === 'until ended' ? { kind: end } : { kind: 'on', on: partialDay(end) }
}

function noticeOf(notice: number | 'none' | undefined): Notice {
  if (notice === undefined) return { kind: 'not recorded' }
  return notice === 'none' ? { kind: notice } : { kind: 'months', months: notice }
}
