import type { AgreementPage } from '@/db/queries/agreements'
import type { Signing } from '@/domain/agreements/signing'
import type { DoneWords } from '../../../../../../deeds/deed-done'

export function signingDone({ reference }: AgreementPage, { instrument, signatures }: Signing): DoneWords {
  const number = signatures.length
  return {
    heading: 'Signatures recorded',
    what: `${number === 1 ? '1 signature' : `${number} signatures`} of instrument ${instrument} of ${reference} recorded`,
    so: 'Its status and every list follow. A signature that turns out to be wrong is put right by correcting the instrument.',
  }
}
