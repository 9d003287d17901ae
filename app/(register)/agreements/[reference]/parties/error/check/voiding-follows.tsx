import { PartyList } from '@/components/agreements/party-list'
import { WhatFollows } from '@/components/agreements/what-follows'
import { Fact } from '@/components/ui/facts'
import type { AgreementPage, Party } from '@/db/queries/agreements'
import type { Instrument } from '@/domain/agreements/instrument'
import { isCurrent } from '@/domain/agreements/party'
import type { Voiding } from '@/domain/agreements/voiding'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'

type VoidingFollowsProps = { agreement: AgreementPage; input: Voiding }

/** What the register will say once some are said never to have been parties: what they signed counts for nothing. */
export function VoidingFollows({ agreement, input }: VoidingFollowsProps) {
  const parties = partiesLeft(agreement, input)
  const ids = parties.map((one) => one.id)
  const instruments = agreement.instruments.map((one) => ({ ...one, signatures: ofThese(one, ids) }))
  const now = today()
  return (
    <WhatFollows now={agreement} after={{ ...agreement, instruments, parties }} today={now} from={null}>
      <Fact term="Parties then" sub={`On ${dayInWords(now)}`}>
        <PartyList parties={parties.filter((one) => isCurrent(one, now))} />
      </Fact>
    </WhatFollows>
  )
}

/** The parties that stay. */
export function partiesLeft({ parties }: AgreementPage, input: Voiding): Party[] {
  return parties.filter((one) => !input.parties.includes(one.id))
}

function ofThese({ signatures }: Pick<Instrument, 'signatures'>, ids: string[]): Instrument['signatures'] {
  return signatures.filter((one) => ids.includes(one.partyId))
}
