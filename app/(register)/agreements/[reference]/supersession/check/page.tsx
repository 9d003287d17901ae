import { DayWords } from '@/components/agreements/day-words'
import { sayWhyNotSupersede } from '@/components/agreements/link-refusals'
import { markedWith } from '@/components/agreements/marked-with'
import { NamedAgreement } from '@/components/agreements/named-agreement'
import { WhatFollows } from '@/components/agreements/what-follows'
import { whoSees } from '@/components/agreements/who-sees'
import { NotRecorded } from '@/components/ui/not-recorded'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotSupersede } from '@/domain/agreements/supersession'
import { requireActor } from '@/lib/auth/actor'
import { earliestDay } from '@/lib/dates/partial-day'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { supersession } from '../deed'
import { recordSupersession } from './actions'

type Props = PageProps<'/agreements/[reference]/supersession/check'>

export default async function CheckSupersessionPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(supersession, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const successor = await findAgreement(actor, input.successor)
  const refusal = whyNotSupersede(agreement, actor)
  const whyNot = refusal && sayWhyNotSupersede(refusal)
  const none = <NotRecorded>None</NotRecorded>
  const after = { ...agreement, supersededOn: input.from ?? ('not recorded' as const) }
  return (
    <CheckDeed
      actor={actor}
      agreement={markedWith(agreement, [agreement.links.successor, successor])}
      seen={whoSees(agreement)}
      deed={supersession}
      kept={kept}
      words={supersession.words}
      whyNot={whyNot}
      action={recordSupersession}
      button="Record that it takes its place"
      answers={(change) => [
        {
          answer: 'Agreement that takes its place',
          now: agreement.links.successor ? <NamedAgreement {...agreement.links.successor} /> : none,
          willBe: successor ? <NamedAgreement {...successor} /> : input.successor,
          ...change('agreement that takes its place', 'successor'),
        },
        {
          answer: 'From',
          now: none,
          willBe: <DayWords on={input.from} />,
          ...change('first day it takes this one’s place', 'from-day'),
        },
        ...(input.beneath ? [{ answer: 'Agreements beneath it', now: none, willBe: 'They go on' }] : []),
        { answer: 'Why', now: none, willBe: input.why, ...change('why', 'why') },
      ]}
      follows={
        <WhatFollows
          now={agreement}
          after={after}
          today={today()}
          from={input.from && earliestDay(input.from)}
        />
      }
      done={{
        heading: 'Successor recorded',
        what: `${input.successor} takes the place of ${reference}${input.from ? ` from ${dayInWords(input.from)}` : ''}`,
        so: 'Both pages say so. Nothing that this agreement was is lost.',
      }}
    />
  )
}
