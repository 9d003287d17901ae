import { sayWhyNotDirect } from '@/components/agreements/direction-refusals'
import { endsNow } from '@/components/agreements/ends-now'
import { PageBody } from '@/components/page/page-body'
import { findAgreement } from '@/db/queries/agreements'
import { whyNotDirect } from '@/domain/agreements/direction'
import { latestEnd } from '@/domain/agreements/gap'
import { lastDay } from '@/domain/agreements/instrument'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { startOf } from '../form-start'
import { direction } from './deed'
import { DirectionForm } from './direction-form'

type Props = PageProps<'/agreements/[reference]/direction'>

export default async function DirectionPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const agreement = await findAgreement(actor, reference)
  if (!agreement) return missing()

  const { words } = direction
  const whyNot = whyNotDirect(agreement, actor, today())
  if (whyNot)
    return <DeedRefused actor={actor} agreement={agreement} words={words} why={sayWhyNotDirect(whyNot)} />
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null}>
      <PageBody>
        <DirectionForm
          {...startOf(agreement, words, { lede: LEDE })}
          before={await typedBefore(direction, actor, (await searchParams).answers)}
          endsNow={endsNow(agreement)}
          oldEnd={lastDay(latestEnd(agreement.instruments))}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'The Secretary of State may direct that an agreement goes on after its end: Police Act 1996, sections 23G and 23H. No party signs a direction.'
