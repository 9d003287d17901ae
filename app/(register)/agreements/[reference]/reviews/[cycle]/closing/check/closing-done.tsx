import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { outcomeInWords } from '@/components/reviews/decision-words'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { dayInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { ExtensionFollows } from '../../extension-follows'
import { ReviewFormFrame } from '../../review-form-frame'

export function ClosingDone({ actor, page }: { actor: PersonActor; page: ReviewPage }) {
  const { agreement, review } = page
  return (
    <ReviewFormFrame actor={actor} page={page} title="Review closed">
      <PageBody>
        <Opening
          kicker={`${agreement.reference} ${agreement.title}`}
          heading={`Review ${review.cycle} closed`}
        />
        <div className="mt-4">
          <Done heading={review.outcome ? outcomeInWords(review.outcome) : 'Closed'}>
            {review.closedOn ? (
              <p>Closed on {dayInWords(review.closedOn)}. It takes no more decisions.</p>
            ) : null}
            <p>
              <Link href={paths.review(agreement.reference, review.cycle)}>See what each office decided</Link>
            </p>
          </Done>
        </div>
        <ExtensionFollows page={page} actor={actor} />
      </PageBody>
    </ReviewFormFrame>
  )
}
