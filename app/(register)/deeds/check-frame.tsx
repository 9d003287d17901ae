import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import type { Crumb } from '@/components/ui/breadcrumbs'
import { Section } from '@/components/ui/section'
import type { PersonActor } from '@/domain/access/actor'
import type { AnswersId } from '@/domain/ids'
import { FormFrame } from './form-frame'
import type { DeedSubject } from './subject'

export type CheckFrameProps = {
  actor: PersonActor
  subject: Pick<DeedSubject, 'name' | 'href' | 'list' | 'marking' | 'seen'>
  /** The form's heading, and its address with the answers: "Extend agreement". */
  form: { label: string; href: Route }
  /** The pages between the subject and the form. */
  between?: Crumb[]
  id: AnswersId
  action: ComponentProps<typeof ConfirmForm>['action']
  button: string
  leave: { href: Route; label: string }
  /** What to know before going on. */
  warnings?: ReactNode
  answers: Answer[]
  /** What the register will say then; nothing where the answers say it all. */
  follows?: ReactNode
}

/** The page where answers are checked: what will change, what follows, who will see it. */
export function CheckFrame({ actor, subject, form, between = [], ...page }: CheckFrameProps) {
  return (
    <FormFrame actor={actor} subject={subject} title={null} between={[...between, form]}>
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check your answers', form.label, subject.name, subject.list.label)}
          answers={page.id}
          action={page.action}
          button={page.button}
          leave={page.leave}
        >
          <Opening
            flush
            kicker={subject.name}
            heading="Check your answers"
            lede={`Nothing is recorded until you choose “${page.button}”.`}
          />
          {page.warnings}
          <Section id="changes" heading="What will change">
            <CheckAnswers answers={page.answers} />
          </Section>
          {page.follows ? (
            <Section id="follows" heading="What follows" picture>
              {page.follows}
            </Section>
          ) : null}
          <Section id="seen" heading="Who will see it">
            {subject.seen}
          </Section>
        </ConfirmForm>
      </PageBody>
    </FormFrame>
  )
}
