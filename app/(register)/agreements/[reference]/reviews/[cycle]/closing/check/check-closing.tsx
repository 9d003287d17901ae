import { whoSees } from '@/components/agreements/who-sees'
import { CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Section } from '@/components/ui/section'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import type { AnswersId } from '@/domain/ids'
import { paths } from '@/lib/paths'
import { ReviewFormFrame } from '../../review-form-frame'
import { recordReviewClosing } from './actions'
import { closingAnswers } from './closing-answers'

type CheckClosingProps = { actor: PersonActor; page: ReviewPage; id: AnswersId }

/** What closing the review will record, before it is closed. */
export function CheckClosing({ actor, page, id }: CheckClosingProps) {
  const { reference, title } = page.agreement
  const { cycle } = page.review
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      <PageBody>
        <ConfirmForm
          title={pageTitle('Check before closing', `Review ${cycle}`, `${reference} ${title}`, 'Agreements')}
          answers={id}
          action={recordReviewClosing}
          button="Close review"
          leave={{ href: paths.review(reference, cycle), label: 'Leave it open' }}
        >
          <Opening
            flush
            kicker={`${reference} ${title}, review ${cycle}`}
            heading="Check before closing"
            lede="Nothing changes until you choose “Close review”. A closed review is not opened again; another can be opened after it."
          />
          <Section id="changes" heading="What will change">
            <CheckAnswers answers={closingAnswers(page.review, actor)} />
          </Section>
          <Section id="seen" heading="Who will see it">
            {whoSees(page.agreement)}
          </Section>
        </ConfirmForm>
      </PageBody>
    </ReviewFormFrame>
  )
}
