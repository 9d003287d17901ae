import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { sayDecidedSince } from '@/components/reviews/cycle-refusals'
import { DecisionLog } from '@/components/reviews/decision-log'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section, SectionFoot } from '@/components/ui/section'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { ReviewFormFrame } from '../../review-form-frame'

type DecidedSinceProps = { actor: PersonActor; page: ReviewPage; seen: number }

const HEADING = 'This review is not closed'

/** Decisions came in between looking and closing: they are shown, and the result is looked at again. */
export function DecidedSince({ actor, page, seen }: DecidedSinceProps) {
  const { agreement, review } = page
  return (
    <ReviewFormFrame actor={actor} page={page} title={HEADING}>
      <PageBody>
        <Opening
          kicker={`${agreement.reference} ${agreement.title}, review ${review.cycle}`}
          heading={HEADING}
          lede={sayDecidedSince(review.decisions.length - seen)}
        />
        <Section id="since" heading="Recorded since">
          <DecisionLog review={review} decisions={review.decisions.slice(seen)} />
        </Section>
        <SectionFoot>
          <Actions>
            <ButtonLink href={paths.closing(agreement.reference, review.cycle)}>
              Look at the result again
            </ButtonLink>
            <Link href={paths.review(agreement.reference, review.cycle)}>Leave it open</Link>
          </Actions>
        </SectionFoot>
      </PageBody>
    </ReviewFormFrame>
  )
}
