import { sayWhyNotSupersessionWithdrawn } from '@/components/agreements/link-refusals'
import { withdrawSupersession } from '@/db/commands/withdraw-supersession'
import { withdrawalOfSupersession } from '@/domain/agreements/supersession'
import { paths } from '@/lib/paths'

/** Taking back that another agreement took this one’s place, since it was recorded wrongly. */
export const withdrawal = {
  name: 'supersession withdrawal',
  schema: withdrawalOfSupersession,
  perform: withdrawSupersession,
  refusals: sayWhyNotSupersessionWithdrawn,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'supersession/withdrawal'),
  compares: true as const,
  words: {
    title: 'Take back that another agreement takes its place',
    cannot: 'You cannot take this back',
    leave: 'Leave without taking it back',
  },
}
