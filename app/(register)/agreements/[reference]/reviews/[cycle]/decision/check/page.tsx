import { whoSees } from '@/components/agreements/who-sees'
import { CheckAnswers } from '@/components/forms/check-answers'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotDecide } from '@/components/reviews/refusals'
import { ResultAfter } from '@/components/reviews/result-after'
import { Section } from '@/components/ui/section'
import { findReview } from '@/db/queries/reviews'
import { whyNotDecide } from '@/domain/reviews/review-decision'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../../../missing'
import { ReviewFormFrame } from '../../review-form-frame'
import { ReviewRefused } from '../../review-refused'
import { decision } from '../deed'
import { recordDecision } from './actions'
import { answersOf } from './decision-answers'
import { DecisionDone } from './decision-done'

type Props = PageProps<'/agreements/[reference]/reviews/[cycle]/decision/check'>

export default async function CheckDecisionPage({ params, searchParams }: Props) {
  const { reference, cycle } = await params
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  const kept = page && (await readKept(decision, actor, (await searchParams).answers))
  if (!kept || kept.input.reference !== reference || kept.input.cycle !== cycle) return missing()

  const { input, id, usedAt } = kept
  if (usedAt) return <DecisionDone actor={actor} page={page} input={input} />
  const whyNot = whyNotDecide(page, actor, input.officeId)
  if (whyNot) {
    return (
      <ReviewFormFrame actor={actor} page={page} title={null}>
        <ReviewRefused page={page} heading="You cannot record this decision" why={sayWhyNotDecide(whyNot)} />
      </ReviewFormFrame>
    )
  }
  return (
    <ReviewFormFrame actor={actor} page={page} title={null}>
      <PageBody>
        <ConfirmForm
          title={pageTitle(
            'Check your answers',
            `Record decision, review ${cycle}`,
            `${reference} ${page.agreement.title}`,
            'Agreements',
          )}
          answers={id}
          action={recordDecision}
          button="Record decision"
          back={paths.change(decision.form(input), id)}
          leave={{ href: paths.review(reference, cycle), label: 'Leave without recording a decision' }}
        >
          <Opening
            flush
            kicker={`${reference} ${page.agreement.title}, review ${cycle}`}
            heading="Check your answers"
            lede="Nothing is recorded until you choose “Record decision”."
          />
          <Section id="changes" heading="What will change">
            <CheckAnswers answers={answersOf({ actor, page, input, id })} />
          </Section>
          <Section id="follows" heading="What follows">
            <ResultAfter review={page.review} decided={input} />
          </Section>
          <Section id="seen" heading="Who will see it">
            {whoSees(page.agreement)}
          </Section>
        </ConfirmForm>
      </PageBody>
    </ReviewFormFrame>
  )
}
