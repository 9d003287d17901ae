import { sayWhyNotJoin } from '@/components/agreements/joining-refusals'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { listPartyChoices } from '@/db/queries/party-choices'
import { whyNotJoin } from '@/domain/agreements/joining'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { AgreementFormFrame } from '../../agreement-form-frame'
import { DeedRefused } from '../../deed-refused'
import { startOf } from '../../form-start'
import { partiesCrumb } from '../parties-crumb'
import { missingParties } from './deed'
import { MissingForm } from './missing-form'

type Props = PageProps<'/agreements/[reference]/parties/new'>

export default async function MissingPartiesPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = missingParties
  const whyNot = whyNotJoin(agreement, actor)
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotJoin(whyNot)} />
  const page = partiesCrumb(reference)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[page]}>
      <PageBody>
        <MissingForm
          {...startOf(agreement, words, { lede: LEDE, page })}
          before={await typedBefore(missingParties, actor, (await searchParams).answers)}
          regions={await listPartyChoices(actor, actor.regionId)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'For a party that was one all along, or from some day on, and that nobody recorded. Whoever joins by a document is recorded as a joinder instead.'
