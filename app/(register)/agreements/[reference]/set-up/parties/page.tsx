import { typedParties } from '@/components/agreements/typed-parties'
import { findDraft } from '@/db/queries/drafts'
import { listPartyChoices } from '@/db/queries/party-choices'
import { requireActor } from '@/lib/auth/actor'
import { missing } from '../../../../../missing'
import { TaskPage } from '../task-page'
import { taskStart } from '../task-start'
import { draftParties } from './deed'
import { PartiesForm } from './parties-form'

type Props = PageProps<'/agreements/[reference]/set-up/parties'>

export default async function DraftPartiesPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const recorded = typedParties(found.agreement.parties)
  const regions = await listPartyChoices(actor, actor.regionId)
  const { answers } = await searchParams
  const start = await taskStart(found, { actor, task: 'parties', name: draftParties.name, recorded, answers })
  return (
    <TaskPage actor={actor} found={found}>
      <PartiesForm {...start} regions={regions} />
    </TaskPage>
  )
}
