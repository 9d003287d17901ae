import { sayWhyNotVoided } from '@/components/agreements/voiding-refusals'
import { voidParties } from '@/db/commands/void-parties'
import { voidingForm } from '@/domain/agreements/voiding'
import { paths } from '@/lib/paths'

/** Saying that parties were recorded in error. */
export const voiding = {
  name: 'voiding of parties',
  schema: voidingForm,
  perform: voidParties,
  refusals: sayWhyNotVoided,
  form: ({ reference }: { reference: string }) => paths.agreementPart(reference, 'parties/error'),
  compares: true as const,
  words: {
    title: 'Mark a party as recorded in error',
    cannot: 'You cannot mark a party as recorded in error',
    leave: 'Leave without marking one',
  },
}
