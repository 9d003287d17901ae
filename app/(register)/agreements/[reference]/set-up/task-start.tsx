import { type DraftAnswer, draftAnswers } from '@/components/agreements/draft-answers'
import { TASKS } from '@/components/agreements/draft-refusals'
import { Fact, Facts } from '@/components/ui/facts'
import { Inset } from '@/components/ui/inset'
import type { DraftPage } from '@/db/queries/drafts'
import type { PersonActor } from '@/domain/access/actor'
import type { DraftTask } from '@/domain/agreements/draft'
import { typedBefore } from '@/lib/forms/deed'
import type { Typed } from '@/lib/forms/form-state'
import { paths } from '@/lib/paths'
import { startOf } from '../form-start'

export const SETTING_UP = {
  title: 'Set up agreement',
  cannot: 'You cannot set up this agreement',
  leave: 'Leave without saving',
}

/** The list of tasks, which each of them leads back to. */
export function listPage(reference: string) {
  return { href: paths.agreementPart(reference, 'set-up'), label: SETTING_UP.title }
}

type Start = {
  actor: PersonActor
  task: DraftTask
  /** The form's name. */
  name: string
  lede?: string
  /** What the register says, as the boxes show it. */
  recorded: Typed
  answers: string | string[] | undefined
}

/** What the form of a task starts from: what is recorded, or the answers that met a change, beside what is recorded now. */
export async function taskStart(found: DraftPage, { actor, task, name, lede, recorded, answers }: Start) {
  const { agreement } = found
  const kept = await typedBefore({ name }, actor, answers)
  const met = kept !== null && kept.version?.at(-1) !== String(agreement.version)
  const now = draftAnswers(found).filter((one) => one.task === task)
  const page = listPage(agreement.reference)
  const words = { ...SETTING_UP, title: TASKS[task] }
  return {
    ...startOf(agreement, words, { lede, page, note: met ? <DraftChanged now={now} /> : null }),
    before: kept ?? recorded,
  }
}

function DraftChanged({ now }: { now: DraftAnswer[] }) {
  return (
    <div className="mt-4 space-y-3">
      <Inset warn>
        <p>
          The draft changed while you were answering. Nothing of yours is saved, and nothing you answered is
          lost: it is in the boxes below. Saving puts it in place of what the register says now.
        </p>
      </Inset>
      <h2>The register now</h2>
      <Facts>
        {now.map(({ answer, words }) => (
          <Fact key={answer} term={answer}>
            {words}
          </Fact>
        ))}
      </Facts>
    </div>
  )
}
