import { GapBefore } from '@/components/agreements/gap-before'
import { WhatFollows } from '@/components/agreements/what-follows'
import type { AgreementPage } from '@/db/queries/agreements'
import { historyWith } from '@/domain/agreements/foreseen'
import { inEffectFrom } from '@/domain/agreements/instrument'
import type { Renewal } from '@/domain/agreements/renewal'
import { today } from '@/lib/dates/today'

/** What the register will say once the renewal is recorded. */
export function RenewalFollows({ agreement, input }: { agreement: AgreementPage; input: Renewal }) {
  const { takesEffectOn, madeOn, form, end, notice, signatures } = input
  const document = { form, madeOn, takesEffectOn, end, notice, signatures }
  const after = historyWith(agreement, { kind: 'renewal', ...document })
  return (
    <WhatFollows now={agreement} after={after} today={today()} from={inEffectFrom(input)}>
      <GapBefore instruments={agreement.instruments} next={input} />
    </WhatFollows>
  )
}
