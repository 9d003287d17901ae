import { GapBefore } from '@/components/agreements/gap-before'
import { WhatFollows } from '@/components/agreements/what-follows'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Extension } from '@/domain/agreements/extension'
import { historyWith } from '@/domain/agreements/foreseen'
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
      <GapBefore instruments={agreement.instruments} next={input} />
    </WhatFollows>
  )
}
