import { sayWhyNotWithdrawn } from '@/components/agreements/leaving-refusals'
import { withdrawParties } from '@/db/commands/withdraw-parties'
import { withdrawalForm } from '@/domain/agreements/withdrawal'
import { paths } from '@/lib/paths'

/** Recording that parties withdrew. */
export const withdrawal = {
  name: 'withdrawal',
  schema: withdrawalForm,
  perform: withdrawParties,
  refusals: sayWhyNotWithdrawn,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'parties/withdrawal'),
  compares: true as const,
  words: {
    title: 'Record a withdrawal',
    cannot: 'You cannot record a withdrawal',
    leave: 'Leave without recording it',
  },
}
