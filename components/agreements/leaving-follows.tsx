import type { ReactNode } from 'react'
import { Fact } from '@/components/ui/facts'
import type { AgreementPage } from '@/db/queries/agreements'
import { historyWith } from '@/domain/agreements/foreseen'
import type { Instrument } from '@/domain/agreements/instrument'
import { remaining } from '@/domain/agreements/leaving'
import { partiesAfter } from '@/domain/agreements/party-changes'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { PartyList } from './party-list'
import { WhatFollows } from './what-follows'

type LeavingFollowsProps = {
  agreement: AgreementPage
  leavers: string[]
  /** The first day on which they are no longer party. */
  from: Day
  /** Facts that only this deed has. */
  children?: ReactNode
  document: Pick<Instrument, 'kind' | 'form' | 'madeOn' | 'takesEffectOn' | 'signatures'>
}

/** What the register will say once some parties have left: the agreement goes on, and for whom. */
export function LeavingFollows({ agreement, leavers, from, document, children }: LeavingFollowsProps) {
  const unknown = { end: { kind: 'not recorded' as const }, notice: { kind: 'not recorded' as const } }
  const parties = partiesAfter(agreement.parties, leavers, from)
  const after = historyWith({ ...agreement, parties }, { ...document, ...unknown })
  return (
    <WhatFollows now={agreement} after={after} today={today()} from={from}>
      <Fact term="The others carry on" sub={`Still party on ${dayInWords(from)}`}>
        <PartyList parties={remaining(agreement.parties, { leavers, from })} />
      </Fact>
      {children}
    </WhatFollows>
  )
}
