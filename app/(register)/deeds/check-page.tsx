import type { Route } from 'next'
import type { ComponentProps, ReactNode } from 'react'
import { type Answer, CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Section } from '@/components/ui/section'
import type { AnswersId } from '@/domain/ids'

export type CheckPageProps = {
  id: AnswersId
  action: ComponentProps<typeof ConfirmForm>['action']
  button: string
  leave: { href: Route; label: string }
  /** The form with the answers in it. */
  back?: Route
  /** What to know before going on. */
  warnings?: ReactNode
  answers: Answer[]
  /** What the register will say then; nothing where the answers say it all. */
  follows?: ReactNode
  /** Who will see it. */
  seen: ReactNode
}

type Placed = CheckPageProps & {
  /** What the answers are about, above the heading. */
  kicker: string
  /** The form's heading and where it stands, for the title. */
  below: string[]
}

/** Where answers are checked: what will change, what follows, who will see it. */
export function CheckPage({ kicker, below, ...page }: Placed) {
  return (
    <PageBody>
      <ConfirmForm
        title={pageTitle('Check your answers', ...below)}
        answers={page.id}
        action={page.action}
        button={page.button}
        leave={page.leave}
        back={page.back}
      >
        <Opening
          flush
          kicker={kicker}
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
          {page.seen}
        </Section>
      </ConfirmForm>
    </PageBody>
  )
}
