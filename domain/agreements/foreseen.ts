import type { Instrument } from './instrument'
import type { AgreementHistory } from './status'

type Foreseen = Omit<Instrument, 'number' | 'place' | 'correctedBy'>

/** The history as it will be once a document is recorded: next in number, in its own place or in that of the wrong one. */
export function historyWith(
  history: AgreementHistory,
  added: Foreseen,
  corrects: Pick<Instrument, 'number' | 'place'> | null = null,
): AgreementHistory {
  const number = Math.max(0, ...history.instruments.map((one) => one.number)) + 1
  const earlier = history.instruments.map((one) =>
    one.number === corrects?.number ? { ...one, correctedBy: number } : one,
  )
  const next = { ...added, number, place: corrects?.place ?? number, correctedBy: null }
  return { ...history, instruments: [...earlier, next] }
}
