import { draftAnswers } from '@/components/agreements/draft-answers'
import { sayWhyNotMake } from '@/components/agreements/draft-refusals'
import { PartySetWarnings } from '@/components/agreements/party-set-warnings'
import { NotRecorded } from '@/components/ui/not-recorded'
import { findDraft } from '@/db/queries/drafts'
import { whyNotMake } from '@/domain/agreements/draft'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../missing'
import { CheckDeed } from '../../../check-deed'
import { listPage } from '../../task-start'
import { making } from '../deed'
import { recordMaking } from './actions'
import { MakingFollows } from './making-follows'

type Props = PageProps<'/agreements/[reference]/set-up/making/check'>

export default async function CheckMakingPage({ params, searchParams }: Props) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  const kept = found && (await readKept(making, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference) return missing()

  const { agreement, draft } = found
  const refusal = whyNotMake(agreement, draft, actor)
  const whyNot = refusal && sayWhyNotMake(refusal)
  return (
    <CheckDeed
      actor={actor}
      agreement={agreement}
      deed={making}
      kept={kept}
      words={making.words}
      whyNot={whyNot}
      page={listPage(reference)}
      action={recordMaking}
      button="Record as made"
      warnings={<PartySetWarnings {...agreement} />}
      answers={(change) => [
        ...draftAnswers(found).map(({ task, answer, words }) => ({
          ...{ answer, now: <NotRecorded>Draft</NotRecorded>, willBe: words },
          change: {
            what: answer.toLowerCase(),
            href: paths.agreementPart(reference, `set-up/${task}`),
          },
        })),
        {
          ...{ answer: 'How it is known', now: <NotRecorded>None</NotRecorded>, willBe: kept.input.why },
          ...change('how it is known', 'why'),
        },
      ]}
      follows={<MakingFollows found={found} />}
      done={{
        heading: 'Agreement made',
        what: `${reference} is recorded as made`,
        so: 'It is in every list of whoever may see it, and its parties’ offices keep it from now on.',
      }}
    />
  )
}
