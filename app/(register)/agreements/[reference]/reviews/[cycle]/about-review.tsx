import { askedInWords } from '@/components/reviews/asked-words'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Section } from '@/components/ui/section'
import { NoWrap, Wording } from '@/components/ui/text'
import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotClose } from '@/domain/reviews/cycle'
import { today } from '@/lib/dates/today'
import { dayInWords, dayWithDistance } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

type AboutReviewProps = { page: ReviewPage; actor: PersonActor }

/** Who opened the review, why, whom it asks and by when; and the way to close it for those who may. */
export function AboutReview({ page, actor }: AboutReviewProps) {
  const { agreement, review } = page
  return (
    <Section id="about" heading="About this review">
      <Facts>
        <Fact term="Opened">
          {dayInWords(review.openedOn)}, by {review.openedBy ?? 'the register, as a demonstration'}
        </Fact>
        <Fact term="Why">
          <Wording>{review.why}</Wording>
        </Fact>
        <Fact term="Decisions due">
          {review.closedOn ? dayInWords(review.dueOn) : dayWithDistance(today(), review.dueOn)}
        </Fact>
        <Fact term="Who decides" sub="Fixed when the review opened">
          Both offices of every party’s force: {askedInWords(review.asked)}
        </Fact>
        <Fact term="Who prevails">The law leaves it open; the register records both offices</Fact>
        <Fact term="Earlier reviews">
          <EarlierReviews page={page} />
        </Fact>
      </Facts>
      {whyNotClose({ review, agreement }, actor) ? null : (
        <Actions>
          <ButtonLink secondary href={paths.closing(agreement.reference, review.cycle)}>
            Close review
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}

function EarlierReviews({ page: { agreement, review } }: Pick<AboutReviewProps, 'page'>) {
  // Latest first, so that those after it in the list were opened before it, also on the same day.
  const place = agreement.reviews.findIndex((one) => one.cycle === review.cycle)
  const earlier = agreement.reviews.slice(place + 1)
  if (earlier.length === 0) return <NotRecorded>None recorded</NotRecorded>
  return earlier.map((one, index) => (
    <NoWrap key={one.cycle}>
      {index > 0 ? ', ' : ''}
      <Link href={paths.review(agreement.reference, one.cycle)}>Review {one.cycle}</Link>
    </NoWrap>
  ))
}
