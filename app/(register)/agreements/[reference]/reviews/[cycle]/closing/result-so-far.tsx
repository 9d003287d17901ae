import { outcomeInWords } from '@/components/reviews/decision-words'
import { OfficesAsked } from '@/components/reviews/offices-asked'
import { SoFar } from '@/components/reviews/so-far'
import { Inset } from '@/components/ui/inset'
import { Section } from '@/components/ui/section'
import type { Review } from '@/db/queries/reviews'
import { resultOf, standingDecisions } from '@/domain/reviews/review'
import { today } from '@/lib/dates/today'
import { dayInWords } from '@/lib/dates/words'

/** What a review comes to if it is closed now, and who has not decided. */
export function ResultSoFar({ review }: { review: Review }) {
  const standing = standingDecisions(review.decisions)
  const asked = review.asked.map((one) => one.officeId)
  const awaited = review.asked.filter((one) => !standing.some(({ officeId }) => officeId === one.officeId))
  return (
    <>
      <Section id="result" heading="The result so far" note={`As at ${dayInWords(today())}`}>
        <p>
          Closed now, the register would say: <strong>{outcomeInWords(resultOf(asked, standing))}</strong>.
        </p>
        <SoFar review={review} />
      </Section>
      {awaited.length > 0 ? (
        <Section id="awaited" heading="Who has not decided" note={whenDue(review)}>
          <Inset warn>
            <p>Once the review is closed these offices cannot decide in it.</p>
          </Inset>
          <OfficesAsked
            caption={`The offices that have not decided in review ${review.cycle}, by force`}
            offices={awaited}
            otherwise="Has decided"
          />
        </Section>
      ) : null}
    </>
  )
}

function whenDue({ dueOn }: Review): string {
  return dueOn < today()
    ? `Decisions were due by ${dayInWords(dueOn)}`
    : `Decisions are due by ${dayInWords(dueOn)}`
}
