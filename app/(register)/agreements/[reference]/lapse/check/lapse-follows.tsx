import { WhatFollows } from '@/components/agreements/what-follows'
import { Fact } from '@/components/ui/facts'
import type { AgreementPage } from '@/db/queries/agreements'
import { historyWith } from '@/domain/agreements/foreseen'
import { today } from '@/lib/dates/today'
import { daysSinceTerm } from '../days-since-term'

/** What the register will say once the lapse is confirmed. */
export function LapseFollows({ agreement }: { agreement: AgreementPage }) {
  const after = historyWith(agreement, {
    kind: 'confirmed lapse',
    form: 'not recorded',
    madeOn: today(),
    takesEffectOn: null,
    end: { kind: 'not recorded' },
    notice: { kind: 'not recorded' },
    signatures: [],
  })
  const days = daysSinceTerm(agreement, today())
  return (
    <WhatFollows now={agreement} after={after} today={today()} from={today()}>
      {days ? (
        <Fact
          term="Without a term"
          sub="Stays in the register, where today counts as ended once the lapse is confirmed"
        >
          {days}
        </Fact>
      ) : null}
    </WhatFollows>
  )
}
