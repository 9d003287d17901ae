import { findDraft, listPlaces } from '@/db/queries/drafts'
import { requireActor } from '@/lib/auth/actor'
import { missing } from '../../../../../missing'
import { TaskPage } from '../task-page'
import { taskStart } from '../task-start'
import { DetailsForm } from './details-form'
import { draftDetails } from './task'

type Props = PageProps<'/agreements/[reference]/set-up/details'>

export default async function DraftDetailsPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const { title, scope, regionIds, legalBasis, provision } = found.agreement
  const [one, rest] = [
    { title: [title], scope: [scope], 'regionIds[]': regionIds },
    { legalBasis: [legalBasis], provision: [provision] },
  ]
  const recorded = { ...one, ...rest }
  const { regions } = await listPlaces(actor, null)
  const { answers } = await searchParams
  const start = await taskStart(found, { actor, task: 'details', ...draftDetails, recorded, answers })
  return (
    <TaskPage actor={actor} found={found}>
      <DetailsForm {...start} regions={regions} />
    </TaskPage>
  )
}
