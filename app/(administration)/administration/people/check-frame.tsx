import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Section } from '@/components/ui/section'
import type { PersonActor } from '@/domain/access/actor'
import type { AnswersId } from '@/domain/ids'
import type { ManagedPerson } from '@/domain/people/person'
import { PeopleFrame } from './people-frame'

type CheckFrameProps = {
  actor: PersonActor
  /** Whom it is about; nobody yet where somebody is invited. */
  person?: ManagedPerson
  kicker: string
  /** The form's heading, and its address with the answers: "Invite a person". */
  form: { label: string; href: Route }
  id: AnswersId
  action: ComponentProps<typeof ConfirmForm>['action']
  button: string
  leave: { href: Route; label: string }
  answers: Answer[]
  follows: ReactNode
}

/** The page where answers about a person are checked: what will change, what follows, who will see it. */
export function CheckFrame({ actor, person, kicker, form, ...page }: CheckFrameProps) {
  return (
    <PeopleFrame actor={actor} title={null} {...(person ? { person } : {})} between={[form]}>
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check your answers', form.label, kicker, 'People')}
          answers={page.id}
          action={page.action}
          button={page.button}
          leave={page.leave}
          back={form.href}
        >
          <Opening
            flush
            kicker={kicker}
            heading="Check your answers"
            lede={`Nothing is recorded until you choose “${page.button}”.`}
          />
          <Section id="changes" heading="What will change">
            <CheckAnswers answers={page.answers} />
          </Section>
          <Section id="follows" heading="What follows">
            {page.follows}
          </Section>
          <Section id="seen" heading="Who will see it">
            <p>
              The person themselves, and the registrars of the {actor.regionName} region. Everybody signed in
              sees a person’s name beside what they did.
            </p>
          </Section>
        </ConfirmForm>
      </PageBody>
    </PeopleFrame>
  )
}
