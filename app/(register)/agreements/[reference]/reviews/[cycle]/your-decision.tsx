import { officesByForce } from '@/components/reviews/asked-words'
import { sayWhyNotDecide } from '@/components/reviews/refusals'
import { Actions } from '@/components/ui/actions'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Section } from '@/components/ui/section'
import { NoWrap, SmallPrint } from '@/components/ui/text'
import type { AskedOffice, ReviewPage } from '@/db/queries/reviews'
import type { ForceActor, PersonActor } from '@/domain/access/actor'
import { whyNotCorrectDecision, whyNotDecide } from '@/domain/reviews/review-decision'
import type { Day } from '@/lib/dates/day'
import { today } from '@/lib/dates/today'
import { dayInWords, distanceInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

type YourDecisionProps = { actor: PersonActor; page: ReviewPage }

/** What an open review asks of this person: their own office's decision, or a registrar's on behalf of others. */
export function YourDecision({ actor, page }: YourDecisionProps) {
  if (actor.role === 'audit') return null
  return actor.role === 'registrar' ? (
    <OnBehalf actor={actor} page={page} />
  ) : (
    <OwnDecision actor={actor} page={page} />
  )
}

function OwnDecision({ actor, page }: { actor: ForceActor; page: ReviewPage }) {
  const { agreement, review } = page
  const whyNot = whyNotDecide({ review, agreement }, actor, actor.officeId)
  const own = review.asked.find((one) => one.officeId === actor.officeId)
  return (
    <Section id="yours" heading="Your decision" note={<Due on={review.dueOn} />}>
      {whyNot || !own ? (
        <>
          <p>{sayWhyNotDecide(whyNot ?? { reason: 'office not asked' })}</p>
          <CorrectLink actor={actor} page={page} />
        </>
      ) : (
        <ToDecide page={page} own={own} />
      )}
      {own ? (
        <SmallPrint>
          Each office records its own decision; the regional programme office may record it on an office’s
          behalf.
        </SmallPrint>
      ) : null}
    </Section>
  )
}

function Due({ on }: { on: Day }) {
  return (
    <>
      Due {dayInWords(on)} <NoWrap>({distanceInWords(today(), on)})</NoWrap>
    </>
  )
}

function ToDecide({ page: { agreement, review }, own }: { page: ReviewPage; own: AskedOffice }) {
  return (
    <>
      <p>
        The {own.holder} has not yet decided. Continue, extend, vary, withdraw or end: you give the reason,
        then check it before it is recorded. A recorded decision is never edited; a correction is a new one.
      </p>
      <Actions>
        <ButtonLink href={paths.decision(agreement.reference, review.cycle)}>Record decision</ButtonLink>
        <Link href={paths.agreement(agreement.reference)}>Read what is under review</Link>
      </Actions>
    </>
  )
}

function CorrectLink({ actor, page: { agreement, review } }: { actor: ForceActor; page: ReviewPage }) {
  if (whyNotCorrectDecision({ review, agreement }, actor, actor.officeId)) return null
  return (
    <p className="print:hidden">
      <Link href={paths.correctedDecision(agreement.reference, review.cycle)}>Correct the decision</Link>
    </p>
  )
}

function OnBehalf({ actor, page: { agreement, review } }: YourDecisionProps) {
  const awaited = review.asked.filter((one) => !whyNotDecide({ review, agreement }, actor, one.officeId))
  if (awaited.length === 0) return null
  return (
    <Section id="yours" heading="Decisions to come" note={<Due on={review.dueOn} />}>
      <p>
        Awaited: {officesByForce(awaited)}. Each office records its own decision. Where one has told you what
        it decided, record it on its behalf: the register says that you did.
      </p>
      <Actions>
        <ButtonLink href={paths.decision(agreement.reference, review.cycle)}>
          Record a decision on behalf
        </ButtonLink>
        <Link href={paths.agreement(agreement.reference)}>Read what is under review</Link>
      </Actions>
    </Section>
  )
}
