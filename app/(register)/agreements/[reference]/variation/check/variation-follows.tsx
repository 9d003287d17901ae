import { WhatFollows } from '@/components/agreements/what-follows'
import type { AgreementPage } from '@/db/queries/agreements'
import { historyWith } from '@/domain/agreements/foreseen'
import { inEffectFrom } from '@/domain/agreements/instrument'
import type { Variation } from '@/domain/agreements/variation'
import { today } from '@/lib/dates/today'

/** What the register will say once the variation is recorded. */
export function VariationFollows({ agreement, input }: { agreement: AgreementPage; input: Variation }) {
  const { takesEffectOn, madeOn, form, notice, signatures } = input
  const document = { form, madeOn, takesEffectOn, notice, signatures }
  const end = { kind: 'not recorded' as const }
  const after = historyWith(agreement, { kind: 'variation', ...document, end })
  return <WhatFollows now={agreement} after={after} today={today()} from={inEffectFrom(input)} />
}
