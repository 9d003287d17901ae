import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotCorrectDecision } from '@/domain/reviews/review-decision'
import { paths } from '@/lib/paths'
import { ChooseOffice } from '../choose-office'
import { ReviewFormFrame } from '../review-form-frame'

/** Whose decision a registrar corrects: one of those that are recorded. */
export function ChooseCorrected({ actor, page }: { actor: PersonActor; page: ReviewPage }) {
  const { reference } = page.agreement
  return (
    <ReviewFormFrame actor={actor} page={page} title="Whose decision was recorded wrongly?">
      <ChooseOffice
        page={page}
        heading="Whose decision was recorded wrongly?"
        lede="You correct it on that office’s behalf, and the register says so. These offices have decided."
        offices={page.review.asked.filter((one) => !whyNotCorrectDecision(page, actor, one.officeId))}
        href={({ officeId }) => paths.correctedDecision(reference, page.review.cycle, { office: officeId })}
      />
    </ReviewFormFrame>
  )
}
