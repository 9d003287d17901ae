import { notFound } from 'next/navigation'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { resultInWords } from '@/components/reviews/decision-words'
import { sayWhyNotDecide } from '@/components/reviews/refusals'
import { ReviewGrid } from '@/components/reviews/review-grid'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Fact, Facts } from '@/components/ui/facts'
import { Link } from '@/components/ui/link'
import { NotRecorded } from '@/components/ui/not-recorded'
import { Note } from '@/components/ui/note'
import { Section } from '@/components/ui/section'
import { SmallPrint } from '@/components/ui/text'
import { findReview, type ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotClose } from '@/domain/reviews/cycle'
import { resultOf, standingDecisions } from '@/domain/reviews/review'
import { whyNotDecide } from '@/domain/reviews/review-decision'
import { requireActor } from '@/lib/auth/actor'
import { today } from '@/lib/dates/today'
import { dayInWords, dayWithDistance } from '@/lib/dates/words'
import { paths } from '@/lib/paths'
import { AgreementFrame } from '../../agreement-frame'
import { LiveReview } from './live-review'

export default async function ReviewCyclePage({
  params,
}: PageProps<'/agreements/[reference]/reviews/[cycle]'>) {
  const { reference, cycle } = await params
  const actor = await requireActor()
  const page = await findReview(actor, { reference, cycle })
  if (!page) notFound()

  const { agreement, review } = page
  const standing = standingDecisions(review.decisions)
  const result =
    review.outcome ??
    resultOf(
      review.asked.map((one) => one.officeId),
      standing,
    )
  return (
    <AgreementFrame actor={actor} agreement={agreement} part="Reviews" title={`Review ${cycle}`}>
      <PageBody>
        <Opening heading={`Review ${cycle}`} />
        {review.demonstration ? <MadeUp /> : null}
        {review.closedOn ? null : <YourDecision actor={actor} page={page} />}
        <Section
          id="result"
          heading={resultInWords(result)}
          note={review.closedOn ? `Closed on ${dayInWords(review.closedOn)}` : `As at ${dayInWords(today())}`}
        >
          <LiveReview reference={reference} cycle={cycle} decided={review.decisions.length} />
          <ReviewGrid page={page} actor={actor} />
        </Section>
        <AboutReview page={page} actor={actor} />
      </PageBody>
    </AgreementFrame>
  )
}

function MadeUp() {
  return (
    <div className="mt-3">
      <Note>
        <p>
          <strong>Demonstration.</strong> This review and every decision in it are made up, to show the page.
          No office has recorded any of them.
        </p>
      </Note>
    </div>
  )
}

function YourDecision({ actor, page }: { actor: PersonActor; page: ReviewPage }) {
  const { agreement, review } = page
  const officeId = 'officeId' in actor ? actor.officeId : null
  const own = review.asked.find((one) => one.officeId === officeId)
  if (!own) return null
  const whyNot = whyNotDecide({ review, agreement }, actor, officeId)
  return (
    <Section id="yours" heading="Your decision" note={`Due ${dayWithDistance(today(), review.dueOn)}`}>
      {whyNot ? (
        <>
          <p>{sayWhyNotDecide(whyNot)}</p>
          {whyNot.reason === 'already decided' ? (
            <p>
              <Link href={paths.correctedDecision(agreement.reference, review.cycle)}>
                Correct the decision
              </Link>
            </p>
          ) : null}
        </>
      ) : (
        <>
          <p>
            The {own.holder} has not yet decided. Continue, extend, vary, withdraw or end: you give the
            reason, then check it before it is recorded. A recorded decision is never edited; a correction is
            a new one.
          </p>
          <Actions>
            <ButtonLink href={paths.decision(agreement.reference, review.cycle)}>Record decision</ButtonLink>
            <Link href={paths.agreement(agreement.reference)}>Read what is under review</Link>
          </Actions>
        </>
      )}
      <SmallPrint>
        Each office records its own decision; a regional programme office may record it on an office’s behalf.
      </SmallPrint>
    </Section>
  )
}

function AboutReview({ page, actor }: { page: ReviewPage; actor: PersonActor }) {
  const { agreement, review } = page
  const chiefs = review.asked.filter((one) => one.kind === 'chief officer').length
  const closing = whyNotClose({ review, agreement }, actor) === null
  const earlier = agreement.reviews.filter((one) => one.openedOn < review.openedOn)
  return (
    <Section id="about" heading="About this review">
      <Facts>
        <Fact term="Opened">
          {dayInWords(review.openedOn)}, by {review.openedBy ?? 'the register, as a demonstration'}
        </Fact>
        <Fact term="Why">{review.why}</Fact>
        <Fact term="Decisions due">{dayWithDistance(today(), review.dueOn)}</Fact>
        <Fact term="Who decides">
          Every current party when it opened: {chiefs} chief constables and {review.asked.length - chiefs}{' '}
          policing bodies
        </Fact>
        <Fact term="Who prevails">The law leaves it open; the register records both offices</Fact>
        <Fact term="Earlier reviews">
          {earlier.length > 0 ? (
            earlier.map((one) => (
              <Link key={one.cycle} href={paths.review(agreement.reference, one.cycle)}>
                Review {one.cycle}
              </Link>
            ))
          ) : (
            <NotRecorded>None recorded</NotRecorded>
          )}
        </Fact>
      </Facts>
      {closing ? (
        <Actions>
          <ButtonLink secondary href={paths.closing(agreement.reference, review.cycle)}>
            Close review
          </ButtonLink>
        </Actions>
      ) : null}
    </Section>
  )
}
