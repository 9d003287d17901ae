import { WhatFollows } from '@/components/agreements/what-follows'
import type { AgreementPage } from '@/db/queries/agreements'
import { historyWith } from '@/domain/agreements/foreseen'
import { inEffectFrom } from '@/domain/agreements/instrument'
import type { RecordedTerm } from '@/domain/agreements/recorded-term'
import { originalOf } from '@/domain/agreements/status'
import { today } from '@/lib/dates/today'

/** What the register will say once the term is recorded. */
export function TermFollows({ agreement, input }: { agreement: AgreementPage; input: RecordedTerm }) {
  const { takesEffectOn, madeOn, form, end, notice, signatures } = input
  const document = { form, madeOn, takesEffectOn, end, notice, signatures }
  const original = originalOf(agreement.instruments) ?? null
  const after = historyWith(agreement, { kind: 'original', ...document }, original)
  const from = inEffectFrom(input)
  return <WhatFollows now={agreement} after={after} today={today()} from={from} movesTerms />
}
