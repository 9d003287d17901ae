import { sayWhyNotSupersede } from '@/components/agreements/link-refusals'
import { markedWith } from '@/components/agreements/marked-with'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { livesBeneath } from '@/domain/agreements/parent'
import { whyNotSupersede } from '@/domain/agreements/supersession'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { supersession } from './deed'
import { SupersessionForm } from './supersession-form'

type Props = PageProps<'/agreements/[reference]/supersession'>

export default async function SupersessionPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const about = { actor, agreement }
  const { words } = supersession
  const whyNot = whyNotSupersede(agreement, actor)
  if (whyNot) return <DeedRefused {...about} words={words} why={sayWhyNotSupersede(whyNot)} />
  return (
    <AgreementFormFrame
      actor={actor}
      agreement={markedWith(agreement, agreement.links.children)}
      title={null}
    >
      <PageBody>
        <SupersessionForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={await typedBefore(supersession, actor, (await searchParams).answers)}
          beneath={agreement.links.children.filter(livesBeneath)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'A new agreement was made in place of this one. This one has then ended; both name each other, and nothing it was is lost.'
