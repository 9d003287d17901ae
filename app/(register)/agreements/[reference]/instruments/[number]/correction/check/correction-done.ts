import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import type { Correction } from '@/domain/agreements/recorded-term'
import type { DoneWords } from '../../../../../../deeds/deed-done'

type Corrected = { wrong: RecordedInstrument; input: Correction }

export function correctionDone({ reference }: AgreementPage, { wrong, input }: Corrected): DoneWords {
  const heading = 'Correction recorded'
  const instrument = `Instrument ${wrong.number} of ${reference}`
  if (input.correction === 'recorded in error') {
    return {
      heading,
      what: `${instrument} is marked as recorded in error`,
      so: 'It stays to be seen and changes nothing any more: the agreement stands as if it had not been recorded.',
    }
  }
  return {
    heading,
    what: `${instrument} is corrected`,
    so: 'The new one stands in its place. The wrong one stays to be seen, and the agreement’s history says why.',
  }
}
