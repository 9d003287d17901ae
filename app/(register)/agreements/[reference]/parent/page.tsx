import { sayCommonRefusal } from '@/components/agreements/common-refusals'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotSetParent } from '@/domain/agreements/parent'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { parent } from './deed'
import { ParentForm } from './parent-form'

type Props = PageProps<'/agreements/[reference]/parent'>

export default async function ParentPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const about = { actor, agreement }
  const { words } = parent
  const whyNot = whyNotSetParent(agreement, actor)
  if (whyNot) return <DeedRefused {...about} words={words} why={sayCommonRefusal(whyNot)} />
  const recorded = { parent: [agreement.links.parent?.reference ?? ''] }
  return (
    <AgreementFormFrame {...about} title={null}>
      <PageBody>
        <ParentForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={(await typedBefore(parent, actor, (await searchParams).answers)) ?? recorded}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'An overarching agreement may have functional agreements beneath it. It cannot end while they live without somebody saying so.'
