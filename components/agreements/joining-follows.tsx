import { Fact } from '@/components/ui/facts'
import type { AgreementPage } from '@/db/queries/agreements'
import { historyWith } from '@/domain/agreements/foreseen'
import type { Instrument } from '@/domain/agreements/instrument'
import { isCurrent } from '@/domain/agreements/party'
import type { AgreementHistory } from '@/domain/agreements/status'
import { laterOf } from '@/lib/dates/day'
import { earliestDay, type PartialDay } from '@/lib/dates/partial-day'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { forcesOrNames } from './force-words'
import type { ChosenParty } from './joiners'
import { WhatFollows } from './what-follows'

type JoiningFollowsProps = {
  agreement: AgreementPage
  joiners: ChosenParty[]
  fromOn: PartialDay | null
  /** The instrument by which they join, where one says so. */
  document?: Pick<Instrument, 'kind' | 'form' | 'madeOn' | 'takesEffectOn' | 'signatures'>
}

/** What the register will say once some have become parties: of its status, and of who is party then. */
export function JoiningFollows({ agreement, joiners, fromOn, document }: JoiningFollowsProps) {
  const from = fromOn && earliestDay(fromOn)
  const day = laterOf(from, today()) ?? today()
  const parties = [...agreement.parties.filter((one) => isCurrent(one, day)), ...joiners]
  return (
    <WhatFollows
      now={agreement}
      after={historyAfter(agreement, joiners, { fromOn, document })}
      today={today()}
      from={from}
    >
      <Fact term="Parties then" sub={`On ${dayInWords(day)}`}>
        {forcesOrNames(parties, agreement.regionSizes)}
      </Fact>
    </WhatFollows>
  )
}

function historyAfter(
  agreement: AgreementPage,
  joiners: ChosenParty[],
  { fromOn, document }: { fromOn: PartialDay | null; document: JoiningFollowsProps['document'] | undefined },
): AgreementHistory {
  const joinedById = document ? 'by this' : null
  const joined = joiners.map(({ id }) => ({ id, placeId: id, fromOn, toOn: null, joinedById }))
  const history = { ...agreement, parties: [...agreement.parties, ...joined] }
  const unknown = { end: { kind: 'not recorded' as const }, notice: { kind: 'not recorded' as const } }
  return document ? historyWith(history, { ...document, ...unknown }) : history
}
