import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { Beneath } from '@/domain/agreements/parent'
import type { ChangeLink } from './answers-about-document'

/** What was said of the agreements beneath one that ends; nothing where nothing was asked. */
export function answerOnBeneath(
  { beneath }: { beneath?: Beneath | undefined },
  change: ChangeLink,
): Answer[] {
  if (!beneath) return []
  const now = <NotRecorded>Nothing said</NotRecorded>
  const said = { answer: 'Agreements beneath it', now, willBe: 'They go on' }
  return [{ ...said, ...change('what becomes of the agreements beneath it', 'beneath') }]
}
