import { sayWhyNotChangeDetails } from '@/components/agreements/details-refusals'
import { PartySetWarnings } from '@/components/agreements/party-set-warnings'
import { whoSees } from '@/components/agreements/who-sees'
import { findDraft, listPlaces } from '@/db/queries/drafts'
import { whyNotChangeDetails } from '@/domain/agreements/details'
import { isCurrent } from '@/domain/agreements/party'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { readKept } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { CheckDeed } from '../../check-deed'
import { details } from '../deed'
import { recordDetails } from './actions'
import { detailsAnswers } from './details-answers'
import { DetailsFollow, placedAfter } from './details-follow'

type Props = PageProps<'/agreements/[reference]/details/check'>

export default async function CheckDetailsPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  const kept = found && (await readKept(details, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { agreement } = found
  const { input } = kept
  const places = await listPlaces(actor, null)
  const refusal = whyNotChangeDetails(agreement, actor)
  const whyNot = refusal && sayWhyNotChangeDetails(refusal)
  const parties = agreement.parties.filter((one) => isCurrent(one, today()))
  const after = placedAfter(agreement, input, places)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={details}
      kept={kept}
      words={details.words}
      whyNot={whyNot}
      action={recordDetails}
      button="Change details"
      warnings={<PartySetWarnings {...input} parties={parties} />}
      answers={(change) => detailsAnswers({ found, input, places, change })}
      follows={<DetailsFollow now={agreement} after={after} />}
      seen={whoSees(after)}
      done={{
        heading: 'Details changed',
        what: `The details of ${reference} are changed`,
        so: 'Every page and list says so. What they were stays in its history.',
      }}
    />
  )
}
