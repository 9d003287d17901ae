import type { ReviewPage } from '@/db/queries/reviews'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotDecide } from '@/domain/reviews/review-decision'
import { paths } from '@/lib/paths'
import { ChooseOffice } from '../choose-office'
import { ReviewFormFrame } from '../review-form-frame'

/** Whose decision a registrar records: one of the offices that are still awaited. */
export function ChooseDecider({ actor, page }: { actor: PersonActor; page: ReviewPage }) {
  const { reference } = page.agreement
  return (
    <ReviewFormFrame actor={actor} page={page} title="Whose decision is it?">
      <ChooseOffice
        page={page}
        heading="Whose decision is it?"
        lede="You record it on that office’s behalf, and the register says so. These offices have not decided."
        offices={page.review.asked.filter((one) => !whyNotDecide(page, actor, one.officeId))}
        href={({ officeId }) => paths.decision(reference, page.review.cycle, { office: officeId })}
      />
    </ReviewFormFrame>
  )
}
