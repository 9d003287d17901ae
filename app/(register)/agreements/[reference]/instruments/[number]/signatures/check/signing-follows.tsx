import { PartyList } from '@/components/agreements/party-list'
import { WhatFollows } from '@/components/agreements/what-follows'
import { Fact } from '@/components/ui/facts'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import { isCurrent } from '@/domain/agreements/party'
import { notYetSigned, type Signing } from '@/domain/agreements/signing'
import { today } from '@/lib/dates/today'

type SigningFollowsProps = { agreement: AgreementPage; signed: RecordedInstrument; input: Signing }

/** What the register will say once the signatures are recorded, and whose it still lacks. */
export function SigningFollows({ agreement, signed, input }: SigningFollowsProps) {
  const signatures = [...signed.signatures, ...input.signatures]
  const instruments = agreement.instruments.map((one) =>
    one.number === signed.number ? { ...one, signatures } : one,
  )
  const now = today()
  const open = notYetSigned(agreement.parties, { signatures }).filter((one) => isCurrent(one, now))
  return (
    <WhatFollows now={agreement} after={{ ...agreement, instruments }} today={now} from={null}>
      <Fact term="Not recorded as signed">
        <PartyList parties={open} />
      </Fact>
    </WhatFollows>
  )
}
