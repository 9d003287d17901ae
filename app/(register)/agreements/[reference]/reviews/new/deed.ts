import { sayWhyNotOpened } from '@/components/reviews/cycle-refusals'
import { openReview } from '@/db/commands/open-review'
import { reviewOpening } from '@/domain/reviews/cycle'
import { paths } from '@/lib/paths'

/** Opening a review of an agreement. */
export const opening = {
  name: 'review opening',
  schema: reviewOpening,
  perform: openReview,
  refusals: sayWhyNotOpened,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'reviews/new'),
  compares: true as const,
}
