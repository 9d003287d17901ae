import { answersOnKeeping, type ChangeLink } from '@/components/agreements/answers-about-document'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import type { Signing } from '@/domain/agreements/signing'

/** Who had signed the instrument, and who will have: those recorded already stay. */
export function signingAnswers(
  { parties }: AgreementPage,
  { signed, input }: { signed: RecordedInstrument; input: Signing },
  change: ChangeLink,
): Answer[] {
  const signatures = [...signed.signatures, ...input.signatures]
  const [who] = answersOnKeeping({ now: signed, willBe: { ...signed, signatures }, parties, change })
  const why = { answer: 'How this is known', now: <NotRecorded>None</NotRecorded>, willBe: input.why }
  return [...(who ? [who] : []), { ...why, ...change('how this is known', 'why') }]
}
