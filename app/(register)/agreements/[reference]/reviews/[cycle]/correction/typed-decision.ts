import { typedDate } from '@/components/agreements/signatories'
import type { RecordedDecision } from '@/db/queries/reviews'
import type { Typed } from '@/lib/forms/form-state'

/** A recorded decision as its form shows it, to be put right. */
export function typedAs({ decision, until, decidedOn, why }: RecordedDecision): Typed {
  return {
    decision: [decision],
    why: [why],
    ...typedDate('until', until),
    ...typedDate('decidedOn', decidedOn),
  }
}
