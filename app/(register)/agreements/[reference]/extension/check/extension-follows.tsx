import { GapFact } from '@/components/agreements/gap-fact'
import { WhatFollows } from '@/components/agreements/what-follows'
import { Fact } from '@/components/ui/facts'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Extension } from '@/domain/agreements/extension'
import { historyWith } from '@/domain/agreements/foreseen'
import { gapBefore } from '@/domain/agreements/gap'
import { inEffectFrom } from '@/domain/agreements/instrument'
import { today } from '@/lib/dates/today'

type ExtensionFollowsProps = { agreement: AgreementPage; input: Extension }

/** What the register will say once the extension is recorded. */
export function ExtensionFollows({ agreement, input }: ExtensionFollowsProps) {
  const { endOn, takesEffectOn, madeOn, form, signatures } = input
  const after = historyWith(agreement, {
    kind: 'extension',
    ...{ form, madeOn, takesEffectOn, signatures },
    end: { kind: 'on', on: endOn },
    notice: { kind: 'not recorded' },
  })
  return (
    <WhatFollows now={agreement} after={after} today={today()} from={inEffectFrom(input)}>
      <GapBefore agreement={agreement} input={input} />
    </WhatFollows>
  )
}

function GapBefore({ agreement, input }: ExtensionFollowsProps) {
  const answer = gapBefore(agreement.instruments, input)
  if (answer.kind === 'gap') return <GapFact gap={answer.gap} />
  if (answer.kind === 'no gap') return <Fact term="Gap">None</Fact>
  return (
    <Fact term="Gap" sub="When the agreement ends now is not recorded">
      <NotRecorded>Cannot be worked out</NotRecorded>
    </Fact>
  )
}
