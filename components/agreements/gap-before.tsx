import { Fact } from '@/components/ui/facts'
import { NotRecorded } from '@/components/ui/not-recorded'
import { gapBefore } from '@/domain/agreements/gap'
import type { Instrument } from '@/domain/agreements/instrument'
import { GapFact } from './gap-fact'

type GapBeforeProps = { instruments: Instrument[]; next: Pick<Instrument, 'madeOn' | 'takesEffectOn'> }

/** The days without a term that a new document leaves after the end it follows: some, none, or nobody can tell. */
export function GapBefore({ instruments, next }: GapBeforeProps) {
  const answer = gapBefore(instruments, next)
  if (answer.kind === 'gap') return <GapFact gap={answer.gap} />
  if (answer.kind === 'no gap') return <Fact term="Gap">None</Fact>
  return (
    <Fact term="Gap" sub="When the agreement ends now is not recorded">
      <NotRecorded>Cannot be worked out</NotRecorded>
    </Fact>
  )
}
