import { Fact } from '@/components/ui/facts'
import type { Gap } from '@/domain/agreements/gap'
import { gapInWords } from './gap-words'

/** Days without a term, which nothing recorded later fills. */
export function GapFact({ gap }: { gap: Gap }) {
  return (
    <Fact term="Gap" sub="Stays in the register, with a finding">
      {gapInWords(gap)}
    </Fact>
  )
}
