import { signatoriesOf } from '@/components/agreements/signatories'
import { typedOriginal } from '@/components/agreements/typed-draft'
import { findDraft } from '@/db/queries/drafts'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { missing } from '../../../../../missing'
import { TaskPage } from '../task-page'
import { taskStart } from '../task-start'
import { draftOriginal } from './deed'
import { OriginalForm } from './original-form'

type Props = PageProps<'/agreements/[reference]/set-up/original'>

export default async function DraftOriginalPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const recorded = typedOriginal(found.draft)
  const { answers } = await searchParams
  const start = await taskStart(found, {
    actor,
    task: 'original',
    ...draftOriginal,
    lede: LEDE,
    recorded,
    answers,
  })
  return (
    <TaskPage actor={actor} found={found}>
      <OriginalForm {...start} signatories={signatoriesOf(found.agreement.parties, today())} />
    </TaskPage>
  )
}

const LEDE = 'The document that makes the agreement. Answer what is known: what is unknown stays unknown.'
