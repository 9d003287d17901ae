import { sayWhyNotMake } from '@/components/agreements/draft-refusals'
import { PageBody } from '@/components/page/page-body'
import { findDraft } from '@/db/queries/drafts'
import { whyNotMake } from '@/domain/agreements/draft'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { missing } from '../../../../../missing'
import { AgreementFormFrame } from '../../agreement-form-frame'
import { DeedRefused } from '../../deed-refused'
import { startOf } from '../../form-start'
import { listPage } from '../task-start'
import { making } from './deed'
import { MakingForm } from './making-form'

type Props = PageProps<'/agreements/[reference]/set-up/making'>

export default async function MakingPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const { agreement, draft } = found
  const about = { actor, agreement }
  const { words } = making
  const whyNot = whyNotMake(agreement, draft, actor)
  if (whyNot) return <DeedRefused {...about} words={words} why={sayWhyNotMake(whyNot)} />
  const page = listPage(reference)
  return (
    <AgreementFormFrame {...about} title={null} between={[page]}>
      <PageBody>
        <MakingForm
          {...startOf(agreement, words, { lede: LEDE, page })}
          before={await typedBefore(making, actor, (await searchParams).answers)}
        />
      </PageBody>
    </AgreementFormFrame>
  )
}

const LEDE =
  'Its original is recorded as you answered it, and it is seen by whoever is to see it. What is recorded wrongly is corrected afterwards, and neither disappears.'
