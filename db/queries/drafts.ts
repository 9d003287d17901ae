import type { Draft } from '@/domain/agreements/draft'
import type { BodyId } from '@/domain/ids'
import { query } from '../query'
import { type AgreementPage, readAgreementPage } from '../reading/agreement-page'
import { readDraft } from '../reading/draft'
import { type Places, readBodyIds, readPlaces } from '../reading/places'

export type { Places } from '../reading/places'

/** An agreement that is being set up, with what has been answered of it. */
export type DraftPage = { agreement: AgreementPage; draft: Draft; bodyIds: BodyId[] }

/** The draft of that reference; null when for the person asking there is no such agreement. */
export const findDraft = query(async ({ tx, today }, reference: string): Promise<DraftPage | null> => {
  const agreement = await readAgreementPage(tx, reference, today)
  if (!agreement) return null
  const [draft, bodyIds] = await Promise.all([readDraft(tx, agreement.id), readBodyIds(tx, agreement.id)])
  return { agreement, draft, bodyIds }
})

/** The regions an agreement may belong to, and the bodies there are. */
export const listPlaces = query(({ tx }, _nothing: null): Promise<Places> => readPlaces(tx))
