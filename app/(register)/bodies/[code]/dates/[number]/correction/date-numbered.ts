import { sayWhyNotStruck } from '@/components/bodies/refusals'
import type { WholeBody } from '@/db/queries/bodies'
import { whyNotStrike } from '@/domain/bodies/dates'

/** The date of a body by its number, as the address has it, and why it cannot be struck; null where there is none. */
export function dateNumbered(body: WholeBody, number: string) {
  const date = body.dates.find((one) => String(one.number) === number)
  if (!date) return null
  const refusal = whyNotStrike(body.dates, date.number)
  return { date, whyNot: refusal && sayWhyNotStruck(refusal).message }
}
