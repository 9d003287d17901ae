import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import { whoSees } from '@/components/agreements/who-sees'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import type { Crumb } from '@/components/ui/breadcrumbs'
import { Section } from '@/components/ui/section'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { AnswersId } from '@/domain/ids'
import { AgreementFormFrame } from './agreement-form-frame'

type CheckFrameProps = {
  actor: PersonActor
  agreement: AgreementPage
  /** The form's heading, and its address with the answers: "Extend agreement". */
  form: { label: string; href: Route }
  /** The pages between the agreement and the form. */
  between?: Crumb[]
  id: AnswersId
  action: ComponentProps<typeof ConfirmForm>['action']
  button: string
  leave: { href: Route; label: string }
  /** What to know before going on. */
  warnings?: ReactNode
  answers: Answer[]
  follows: ReactNode
  /** Who will be party, where that changes: they see it. */
  seenBy?: Parameters<typeof whoSees>[0]['parties'] | undefined
  /** Who will see it, where the deed changes that. */
  seen?: ReactNode
}

/** The page where answers about an agreement are checked: what will change, what follows, who will see it. */
export function CheckFrame({ actor, agreement, form, between = [], ...page }: CheckFrameProps) {
  const { reference, title } = agreement
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={null} between={[...between, form]}>
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check your answers', form.label, `${reference} ${title}`, 'Agreements')}
          answers={page.id}
          action={page.action}
          button={page.button}
          leave={page.leave}
        >
          <Opening
            flush
            kicker={`${reference} ${title}`}
            heading="Check your answers"
            lede={`Nothing is recorded until you choose “${page.button}”.`}
          />
          {page.warnings}
          <Section id="changes" heading="What will change">
            <CheckAnswers answers={page.answers} />
          </Section>
          <Section id="follows" heading="What follows" picture>
            {page.follows}
          </Section>
          <Section id="seen" heading="Who will see it">
            {page.seen ?? whoSees({ ...agreement, parties: page.seenBy ?? agreement.parties })}
          </Section>
        </ConfirmForm>
      </PageBody>
    </AgreementFormFrame>
  )
}
