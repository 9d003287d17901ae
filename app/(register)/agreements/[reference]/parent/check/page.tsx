import { sayCommonRefusal } from '@/components/agreements/common-refusals'
import { markedWith } from '@/components/agreements/marked-with'
import { NamedAgreement } from '@/components/agreements/named-agreement'
import { whoSees } from '@/components/agreements/who-sees'
import { NotRecorded } from '@/components/ui/not-recorded'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotSetParent } from '@/domain/agreements/parent'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { parent } from '../deed'
import { recordParent } from './actions'

type Props = PageProps<'/agreements/[reference]/parent/check'>

export default async function CheckParentPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  const kept = agreement && (await readKept(parent, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { input } = kept
  const chosen = input.parent ? await findAgreement(actor, input.parent) : null
  const refusal = whyNotSetParent(agreement, actor)
  const whyNot = refusal && sayCommonRefusal(refusal)
  const none = <NotRecorded>None</NotRecorded>
  return (
    <CheckDeed
      actor={actor}
      agreement={markedWith(agreement, [agreement.links.parent, chosen])}
      seen={whoSees(agreement)}
      deed={parent}
      kept={kept}
      words={parent.words}
      whyNot={whyNot}
      action={recordParent}
      button="Record overarching agreement"
      answers={(change) => [
        {
          answer: 'Overarching agreement',
          now: agreement.links.parent ? <NamedAgreement {...agreement.links.parent} /> : none,
          willBe: chosen ? <NamedAgreement {...chosen} /> : none,
          ...change('overarching agreement', 'parent'),
        },
        { answer: 'Why', now: none, willBe: input.why, ...change('why', 'why') },
      ]}
      follows={
        <p>
          Each of the two names the other, for whoever sees both. Nothing about the term or the parties of
          either changes.
        </p>
      }
      done={{
        heading: 'Overarching agreement recorded',
        what: chosen
          ? `${reference} is beneath ${chosen.reference}`
          : `${reference} is beneath no other agreement`,
        so: 'Both pages say so, for whoever sees both agreements.',
      }}
    />
  )
}
