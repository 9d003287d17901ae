import { whoSees } from '@/components/agreements/who-sees'
import { CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { ResultAfter } from '@/components/reviews/result-after'
import { Section } from '@/components/ui/section'
import { paths } from '@/lib/paths'
import { ReviewFormFrame } from '../../review-form-frame'
import { correction } from '../deed'
import { recordDecisionCorrection } from './actions'
import { type CheckedCorrection, correctionAnswers } from './correction-answers'

/** What the correction will change, before it is recorded. */
export function CheckCorrection({ actor, page, kept, stands }: CheckedCorrection) {
  const { reference, title } = page.agreement
  const { cycle } = page.review
  const change = (what: string, box: string) => ({
    change: { what, href: paths.change(correction.form(kept.input), kept.id, box) },
  })
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      <PageBody>
        <ConfirmForm
          title={pageTitle(
            'Check your answers',
            `Correct decision, review ${cycle}`,
            `${reference} ${title}`,
            'Agreements',
          )}
          answers={kept.id}
          action={recordDecisionCorrection}
          button="Correct decision"
          back={paths.change(correction.form(kept.input), kept.id)}
          leave={{ href: paths.review(reference, cycle), label: 'Leave without correcting' }}
        >
          <Opening
            flush
            kicker={`${reference} ${title}, review ${cycle}`}
            heading="Check your answers"
            lede="Nothing is recorded until you choose “Correct decision”. What it said before stays on the record."
          />
          <Section id="changes" heading="What will change">
            <CheckAnswers answers={correctionAnswers({ actor, page, kept, stands }, change)} />
          </Section>
          <Section id="follows" heading="What follows">
            <ResultAfter review={page.review} decided={kept.input} />
          </Section>
          <Section id="seen" heading="Who will see it">
            {whoSees(page.agreement)}
          </Section>
        </ConfirmForm>
      </PageBody>
    </ReviewFormFrame>
  )
}
