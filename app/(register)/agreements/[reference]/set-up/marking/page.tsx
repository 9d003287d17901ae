import { findDraft } from '@/db/queries/drafts'
import { requireActor } from '@/lib/auth/actor'
import { missing } from '../../../../../missing'
import { TaskPage } from '../task-page'
import { taskStart } from '../task-start'
import { draftMarking } from './deed'
import { MarkingForm } from './marking-form'

type Props = PageProps<'/agreements/[reference]/set-up/marking'>

export default async function DraftMarkingPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const recorded = { marking: [found.agreement.marking] }
  const { answers } = await searchParams
  const start = await taskStart(found, { actor, task: 'marking', name: draftMarking.name, recorded, answers })
  return (
    <TaskPage actor={actor} found={found}>
      <MarkingForm {...start} />
    </TaskPage>
  )
}
