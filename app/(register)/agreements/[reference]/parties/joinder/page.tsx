import { sayWhyNotJoin } from '@/components/agreements/joining-refusals'
import { signatoriesOf } from '@/components/agreements/signatories'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { listPartyChoices } from '@/db/queries/party-choices'
import { whyNotJoin } from '@/domain/agreements/joining'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { AgreementFormFrame } from '../../agreement-form-frame'
import { DeedRefused } from '../../deed-refused'
import { startOf } from '../../form-start'
import { partiesCrumb } from '../parties-crumb'
import { joinder } from './deed'
import { JoinderForm } from './joinder-form'

type Props = PageProps<'/agreements/[reference]/parties/joinder'>

export default async function JoinderPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = joinder
  const whyNot = whyNotJoin(agreement, actor)
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotJoin(whyNot)} />
  const page = partiesCrumb(reference)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[page]}>
      <PageBody>
        <JoinderForm
          {...startOf(agreement, words, { lede: LEDE, page })}
          before={await typedBefore(joinder, actor, (await searchParams).answers)}
          regions={await listPartyChoices(actor, actor.regionId)}
          signatories={signatoriesOf(agreement.parties, today())}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE = 'Others join an agreement that goes on as it is, by a document that says so and from its day.'
