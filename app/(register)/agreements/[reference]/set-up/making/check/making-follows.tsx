import { WhatFollows } from '@/components/agreements/what-follows'
import type { DraftPage } from '@/db/queries/drafts'
import { originalOfDraft } from '@/domain/agreements/draft'
import { historyWith } from '@/domain/agreements/foreseen'
import { today } from '@/lib/dates/today'

/** What the register will say once the draft is made. */
export function MakingFollows({ found: { agreement, draft } }: { found: DraftPage }) {
  const original = originalOfDraft(draft, agreement.parties)
  const after = historyWith(agreement, { kind: 'original', ...original })
  return <WhatFollows now={agreement} after={after} today={today()} from={null} movesTerms />
}
