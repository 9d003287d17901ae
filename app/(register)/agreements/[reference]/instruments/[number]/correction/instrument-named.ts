import { kindInWords } from '@/components/agreements/instrument-words'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import type { DeedWords } from '../../../../../deeds/deed-words'

/** The instrument of an agreement by the number in an address; null where there is none. */
export function instrumentNumbered(agreement: AgreementPage, number: string): RecordedInstrument | null {
  return agreement.instruments.find((one) => String(one.number) === number) ?? null
}

/** "Instrument 2, extension". */
export function instrumentInWords({ number, kind }: Pick<RecordedInstrument, 'number' | 'kind'>): string {
  return `Instrument ${number}, ${kindInWords(kind).toLowerCase()}`
}

/** How correcting an instrument is called on its pages. */
export function correctionWords({ number }: Pick<RecordedInstrument, 'number'>): DeedWords {
  return {
    title: `Correct instrument ${number}`,
    cannot: 'You cannot correct this instrument',
    leave: 'Leave without correcting it',
  }
}
