import { sayWhyNotWithdrawSupersession } from '@/components/agreements/link-refusals'
import { markedWith } from '@/components/agreements/marked-with'
import { NamedAgreement } from '@/components/agreements/named-agreement'
import { WhatFollows } from '@/components/agreements/what-follows'
import { whoSees } from '@/components/agreements/who-sees'
import { NotRecorded } from '@/components/ui/not-recorded'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotWithdrawSupersession } from '@/domain/agreements/supersession'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../../missing'
import { CheckDeed } from '../../../check-deed'
import { withdrawal } from '../deed'
import { recordSupersessionWithdrawal } from './actions'

type Props = PageProps<'/agreements/[reference]/supersession/withdrawal/check'>

export default async function CheckWithdrawalPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(withdrawal, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const refusal = whyNotWithdrawSupersession(agreement, actor)
  const whyNot = refusal && sayWhyNotWithdrawSupersession(refusal)
  const none = <NotRecorded>None</NotRecorded>
  const { successor } = agreement.links
  return (
    <CheckDeed
      actor={actor}
      agreement={markedWith(agreement, [successor])}
      seen={whoSees(agreement)}
      deed={withdrawal}
      kept={kept}
      words={withdrawal.words}
      whyNot={whyNot}
      action={recordSupersessionWithdrawal}
      button="Take it back"
      answers={(change) => [
        {
          answer: 'Agreement that takes its place',
          now: successor ? <NamedAgreement {...successor} /> : 'Recorded',
          willBe: none,
        },
        { answer: 'Why', now: none, willBe: input.why, ...change('why', 'why') },
      ]}
      follows={
        <WhatFollows
          now={agreement}
          after={{ ...agreement, supersededOn: null }}
          today={today()}
          from={null}
        />
      }
      done={{
        heading: 'Taken back',
        what: `No agreement takes the place of ${reference}`,
        so: 'It stands as it would have without it. What was recorded stays in its history.',
      }}
    />
  )
}
