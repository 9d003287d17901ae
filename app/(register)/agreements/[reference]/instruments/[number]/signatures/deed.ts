import { sayWhyNotSigned } from '@/components/agreements/signing-refusals'
import { signInstrument } from '@/db/commands/sign-instrument'
import { signingForm } from '@/domain/agreements/signing'
import { paths } from '@/lib/paths'

/** Recording who signed an instrument that is there already. */
export const signing = {
  name: 'signatures',
  schema: signingForm,
  perform: signInstrument,
  refusals: sayWhyNotSigned,
  form: ({ reference, instrument }: { reference: string; instrument: number }) =>
    paths.signatures(reference, instrument),
  compares: true as const,
  words: {
    title: 'Record signatures',
    cannot: 'You cannot record signatures',
    leave: 'Leave without recording any',
  },
}
