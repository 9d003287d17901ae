import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { DecisionLog } from '@/components/reviews/decision-log'
import { outcomeInWords, resultInWords } from '@/components/reviews/decision-words'
import { MadeUp } from '@/components/reviews/made-up'
import { ReviewGrid } from '@/components/reviews/review-grid'
import { SoFar } from '@/components/reviews/so-far'
import { Section } from '@/components/ui/section'
import { findReview, type Review } from '@/db/queries/reviews'
import { resultOf, standingDecisions } from '@/domain/reviews/review'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'
import { missing } from '../../../../../missing'
import { AgreementFrame } from '../../agreement-frame'
import { AboutReview } from './about-review'
import { ExtensionFollows } from './extension-follows'
import { LiveReview } from './live-review'
import { YourDecision } from './your-decision'

export default async function ReviewCyclePage({
  params,
}: PageProps<'/agreements/[reference]/reviews/[cycle]'>) {
  const { reference, cycle } = await params
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  if (!page) return missing()

  const { agreement, review } = page
  return (
    <AgreementFrame actor={actor} agreement={agreement} part="Reviews" title={`Review ${cycle}`}>
      <PageBody>
        <Opening heading={`Review ${cycle}`} />
        {review.demonstration ? <MadeUp /> : null}
        {review.closedOn ? null : (
          <>
            <LiveReview reference={reference} cycle={cycle} decided={review.decisions.length} />
            <YourDecision actor={actor} page={page} />
          </>
        )}
        <Section id="result" heading={headingOf(review)} note={noteOf(review)}>
          <SoFar review={review} />
          <ReviewGrid page={page} actor={actor} />
        </Section>
        <ExtensionFollows page={page} actor={actor} />
        {review.decisions.length > 0 ? (
          <Section id="reasons" heading="Decisions and reasons" note="Corrected decisions stay here.">
            <DecisionLog review={review} decisions={review.decisions} />
          </Section>
        ) : null}
        <AboutReview page={page} actor={actor} />
      </PageBody>
    </AgreementFrame>
  )
}

function headingOf({ outcome, asked, decisions }: Review): string {
  if (outcome) return outcomeInWords(outcome)
  const offices = asked.map((one) => one.officeId)
  return resultInWords(resultOf(offices, standingDecisions(decisions)))
}

function noteOf({ closedOn, closedBy }: Review): string {
  if (!closedOn) return `As at ${dayInWords(today())}`
  return `Closed on ${dayInWords(closedOn)}${closedBy ? ` by ${closedBy}` : ''}`
}
