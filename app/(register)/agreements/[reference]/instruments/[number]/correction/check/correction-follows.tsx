import { WhatFollows } from '@/components/agreements/what-follows'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import { partiesOnceCorrected } from '@/domain/agreements/corrected-parties'
import { historyWith } from '@/domain/agreements/foreseen'
import { inEffectFrom, setsEnd, setsNotice } from '@/domain/agreements/instrument'
import type { Correction } from '@/domain/agreements/recorded-term'
import type { AgreementHistory } from '@/domain/agreements/status'
import { today } from '@/lib/dates/today'

type CorrectionFollowsProps = { agreement: AgreementPage; wrong: RecordedInstrument; input: Correction }

/** What the register will say once the instrument is corrected. */
export function CorrectionFollows({ agreement, wrong, input }: CorrectionFollowsProps) {
  const after = historyAfter(agreement, wrong, input)
  const from = input.correction === 'recorded in error' ? null : inEffectFrom(input)
  return <WhatFollows now={agreement} after={after} today={today()} from={from} movesTerms />
}

function historyAfter(
  agreement: AgreementPage,
  wrong: RecordedInstrument,
  input: Correction,
): AgreementHistory {
  const { takesEffectOn, madeOn, form, signatures } = input
  const kind = input.correction === 'recorded in error' ? input.correction : wrong.kind
  const unknown = { kind: 'not recorded' as const }
  const end = setsEnd(kind) ? input.end : unknown
  const notice = setsNotice(kind) ? input.notice : unknown
  const parties = partiesOnceCorrected(agreement.parties, { wrong, right: { kind, takesEffectOn, madeOn } })
  return historyWith(
    { ...agreement, parties },
    { kind, form, madeOn, takesEffectOn, end, notice, signatures },
    wrong,
  )
}
