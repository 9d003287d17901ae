import { query } from '../query'
import { type AgreementPage, readAgreementPage } from '../reading/agreement-page'

export type { Party, RecordedInstrument } from '../reading/agreement'
export type { AgreementPage, RegionSizes } from '../reading/agreement-page'

/** One agreement with everything its pages show; null when for the person asking there is none. */
export const findAgreement = query(
  ({ tx, today }, reference: string): Promise<AgreementPage | null> =>
    readAgreementPage(tx, reference, today),
)
