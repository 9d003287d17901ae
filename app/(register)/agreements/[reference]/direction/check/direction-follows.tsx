import { GapBefore } from '@/components/agreements/gap-before'
import { WhatFollows } from '@/components/agreements/what-follows'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Direction } from '@/domain/agreements/direction'
import { historyWith } from '@/domain/agreements/foreseen'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { today } from '@/lib/dates/today'

/** What the register will say once the direction is recorded. */
export function DirectionFollows({ agreement, input }: { agreement: AgreementPage; input: Direction }) {
  const { endOn, takesEffectOn, madeOn } = input
  const after = historyWith(agreement, {
    ...{ kind: 'direction', form: 'not recorded', madeOn, takesEffectOn, signatures: [] },
    end: { kind: 'on', on: endOn },
    notice: { kind: 'not recorded' },
  })
  return (
    <WhatFollows now={agreement} after={after} today={today()} from={inEffectFrom(input)}>
      <GapBefore instruments={agreement.instruments} next={input} />
    </WhatFollows>
  )
}
