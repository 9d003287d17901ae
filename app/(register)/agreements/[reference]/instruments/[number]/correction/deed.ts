import { sayWhyNotCorrected } from '@/components/agreements/term-refusals'
import { correctInstrument } from '@/db/commands/correct-instrument'
import { correctionForm } from '@/domain/agreements/recorded-term'
import { paths } from '@/lib/paths'

/** Correcting an instrument that was recorded wrongly. */
export const correction = {
  name: 'instrument correction',
  schema: correctionForm,
  perform: correctInstrument,
  refusals: sayWhyNotCorrected,
  form: ({ reference, instrument }: { reference: string; instrument: number }) =>
    paths.correction(reference, instrument),
  compares: true as const,
}
