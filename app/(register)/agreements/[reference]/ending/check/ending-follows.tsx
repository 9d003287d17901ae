import { gapInWords } from '@/components/agreements/gap-words'
import { LeavingFollows } from '@/components/agreements/leaving-follows'
import { WhatFollows } from '@/components/agreements/what-follows'
import { Fact } from '@/components/ui/facts'
import type { AgreementPage } from '@/db/queries/agreements'
import { type Ending, goneFrom } from '@/domain/agreements/ending'
import { historyWith } from '@/domain/agreements/foreseen'
import { lapseOn } from '@/domain/agreements/gap'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { plusDays } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'

/** What the register will say once the ending is recorded. */
export function EndingFollows({ agreement, input }: { agreement: AgreementPage; input: Ending }) {
  const { takesEffectOn, madeOn, form, signatures, leavers } = input
  const unknown = { end: { kind: 'not recorded' as const }, notice: { kind: 'not recorded' as const } }
  const document = { form, madeOn, takesEffectOn, signatures, ...unknown }
  if (leavers) {
    const some = { kind: 'termination for some' as const, form, madeOn, takesEffectOn, signatures }
    return <LeavingFollows agreement={agreement} leavers={leavers} from={goneFrom(input)} document={some} />
  }
  const after = historyWith(agreement, { kind: 'termination', ...document })
  const lapse = lapseOn(agreement, plusDays(goneFrom(input), -1))
  return (
    <WhatFollows now={agreement} after={after} today={today()} from={inEffectFrom(input)}>
      {lapse ? (
        <Fact term="Without a term" sub="Stays in the register">
          {gapInWords(lapse)}
        </Fact>
      ) : null}
    </WhatFollows>
  )
}
