import { sayWhyNotChangeDetails } from '@/components/agreements/details-refusals'
import { typedDetails } from '@/components/agreements/typed-details'
import { PageBody } from '@/components/page/page-body'
import { findDraft, listPlaces } from '@/db/queries/drafts'
import { whyNotChangeDetails } from '@/domain/agreements/details'
import { bodiesToChoose } from '@/domain/bodies/placing'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { details } from './deed'
import { DetailsForm } from './details-form'

type Props = PageProps<'/agreements/[reference]/details'>

export default async function DetailsPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()

  const { agreement, bodyIds } = found
  const about = { actor, agreement }
  const { words } = details
  const whyNot = whyNotChangeDetails(agreement, actor)
  if (whyNot) return <DeedRefused {...about} words={words} why={sayWhyNotChangeDetails(whyNot)} />
  const { regions, bodies } = await listPlaces(actor, null)
  const recorded = { ...typedDetails(agreement), marking: [agreement.marking], 'bodyIds[]': bodyIds }
  return (
    <AgreementFormFrame {...about} title={null}>
      <PageBody>
        <DetailsForm
          {...startOf(agreement, words, { lede: LEDE })}
          regions={regions}
          bodies={bodiesToChoose({ placed: bodyIds, bodies }, today())}
          before={(await typedBefore(details, actor, (await searchParams).answers)) ?? recorded}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'What is recorded beside its parties and its instruments. Scope, regions and marking decide who sees it.'
