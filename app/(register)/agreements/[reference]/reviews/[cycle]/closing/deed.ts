import { sayWhyNotClosed } from '@/components/reviews/cycle-refusals'
import { closeReview } from '@/db/commands/close-review'
import { reviewClosing } from '@/domain/reviews/cycle'
import { paths } from '@/lib/paths'

/** Closing a review with the result that its decisions come to. */
export const closing = {
  name: 'review closing',
  schema: reviewClosing,
  perform: closeReview,
  refusals: sayWhyNotClosed,
  form: ({ reference, cycle }: { reference: string; cycle: string }) => paths.closing(reference, cycle),
  compares: true as const,
}
