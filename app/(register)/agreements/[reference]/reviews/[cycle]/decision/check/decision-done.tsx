import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { decisionInWords } from '@/components/reviews/decision-words'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import type { ReviewDecision } from '@/domain/reviews/review-decision'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { ReviewFormFrame } from '../../review-form-frame'

type DecisionDoneProps = { actor: PersonActor; page: ReviewPage; input: ReviewDecision }

export function DecisionDone({ actor, page, input }: DecisionDoneProps) {
  const { agreement, review } = page
  const office = review.asked.find((one) => one.officeId === input.officeId)
  return (
    <ReviewFormFrame actor={actor} page={page} title="Decision recorded">
      <PageBody>
        <Opening
          kicker={`${agreement.reference} ${agreement.title}, review ${review.cycle}`}
          heading="Decision recorded"
        />
        <div className="mt-4">
          <Done heading={`${office?.holder}: ${decisionInWords(input.decision, input.until)}`}>
            <p>
              Decided on {dayInWords(input.decidedOn)}. It stands in the review and in the agreement’s
              history.
            </p>
            <p>
              <Link href={paths.review(agreement.reference, review.cycle)}>
                See who has and has not decided
              </Link>
            </p>
          </Done>
        </div>
      </PageBody>
    </ReviewFormFrame>
  )
}
