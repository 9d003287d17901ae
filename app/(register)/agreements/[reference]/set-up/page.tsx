import { sayWhyNotDraft, sayWhyNotMake, TASKS } from '@/components/agreements/draft-refusals'
import { PartySetWarnings } from '@/components/agreements/party-set-warnings'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Section, SectionFoot } from '@/components/ui/section'
import { SmallPrint } from '@/components/ui/text'
import { findDraft } from '@/db/queries/drafts'
import { DRAFT_TASKS, tasksLeft, whyNotDraft, whyNotMake } from '@/domain/agreements/draft'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { missing } from '../../../../missing'
import { AgreementFormFrame } from '../agreement-form-frame'
import { DeedRefused } from '../deed-refused'
import { TaskList } from './task-list'
import { SETTING_UP } from './task-start'

export default async function SetUpPage({ params }: PageProps<'/agreements/[reference]/set-up'>) {
  const { reference } = await params
  const actor = await requireActor()
  const found = await findDraft(actor, reference)
  if (!found) return missing()
  const { agreement, draft } = found
  const about = { actor, agreement }
  const whyNot = whyNotDraft(agreement, actor)
  if (whyNot) return <DeedRefused {...about} words={SETTING_UP} why={sayWhyNotDraft(whyNot)} />

  const left = tasksLeft(agreement, draft)
  const notYet = whyNotMake(agreement, draft, actor)
  return (
    <AgreementFormFrame {...about} title={SETTING_UP.title}>
      <PageBody>
        <Opening
          kicker={`${reference} ${agreement.title}`}
          heading={SETTING_UP.title}
          lede={`${DRAFT_TASKS.length - left.length} of ${DRAFT_TASKS.length} tasks completed. Each is saved as it is answered: leave and come back as you like.`}
        />
        <PartySetWarnings {...agreement} />
        <Section id="tasks" heading="Tasks" note="In any order. Any of them can be changed until it is made.">
          <TaskList
            tasks={DRAFT_TASKS.map((task) => ({
              id: task,
              name: TASKS[task],
              href: paths.agreementPart(reference, `set-up/${task}`),
              completed: !left.includes(task),
            }))}
          />
        </Section>
        <SectionFoot>
          {notYet ? (
            <SmallPrint>It cannot be recorded as made yet. {sayWhyNotMake(notYet)}</SmallPrint>
          ) : (
            <Actions>
              <ButtonLink href={paths.agreementPart(reference, 'set-up/making')}>
                Record the agreement as made
              </ButtonLink>
            </Actions>
          )}
        </SectionFoot>
      </PageBody>
    </AgreementFormFrame>
  )
}
