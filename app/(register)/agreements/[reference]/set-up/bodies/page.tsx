import { findDraft, listPlaces } from '@/db/queries/drafts'
import { bodiesToChoose } from '@/domain/bodies/placing'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { missing } from '../../../../../missing'
import { TaskPage } from '../task-page'
import { taskStart } from '../task-start'
import { BodiesForm } from './bodies-form'
import { draftBodies } from './deed'

type Props = PageProps<'/agreements/[reference]/set-up/bodies'>

export default async function DraftBodiesPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const recorded = { 'bodyIds[]': found.bodyIds }
  const { bodies } = await listPlaces(actor, null)
  const { answers } = await searchParams
  const start = await taskStart(found, { actor, task: 'bodies', name: draftBodies.name, recorded, answers })
  return (
    <TaskPage actor={actor} found={found}>
      <BodiesForm {...start} bodies={bodiesToChoose({ placed: found.bodyIds, bodies }, today())} />
    </TaskPage>
  )
}
