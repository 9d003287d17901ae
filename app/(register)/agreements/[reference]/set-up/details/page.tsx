import { typedDetails } from '@/components/agreements/typed-details'
import { findDraft, listPlaces } from '@/db/queries/drafts'
import { requireActor } from '@/lib/auth/actor'
import { missing } from '../../../../../missing'
import { TaskPage } from '../task-page'
import { taskStart } from '../task-start'
import { draftDetails } from './deed'
import { DetailsForm } from './details-form'

type Props = PageProps<'/agreements/[reference]/set-up/details'>

export default async function DraftDetailsPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const recorded = typedDetails(found.agreement)
  const { regions } = await listPlaces(actor, null)
  const { answers } = await searchParams
  const start = await taskStart(found, { actor, task: 'details', name: draftDetails.name, recorded, answers })
  return (
    <TaskPage actor={actor} found={found}>
      <DetailsForm {...start} regions={regions} />
    </TaskPage>
  )
}
