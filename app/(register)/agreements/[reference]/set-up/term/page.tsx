import { typedTerm } from '@/components/agreements/typed-draft'
import { findDraft } from '@/db/queries/drafts'
import { requireActor } from '@/lib/auth/actor'
import { missing } from '../../../../../missing'
import { TaskPage } from '../task-page'
import { taskStart } from '../task-start'
import { draftTerm } from './deed'
import { TermForm } from './term-form'

type Props = PageProps<'/agreements/[reference]/set-up/term'>

export default async function DraftTermPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const recorded = typedTerm(found.draft)
  const { answers } = await searchParams
  const start = await taskStart(found, { actor, task: 'term', name: draftTerm.name, recorded, answers })
  return (
    <TaskPage actor={actor} found={found}>
      <TermForm {...start} />
    </TaskPage>
  )
}
