import { Refused } from '@/app/(register)/refused'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { SuccessionsFrame } from './successions-frame'

type SuccessionsRefusedProps = {
  actor: PersonActor
  /** "You cannot replace the holder of this office". */
  heading?: string
  why: string
}

/** Successions are not this person's to record, or this one is not to be recorded: says why. */
export function SuccessionsRefused({
  actor,
  heading = 'You cannot record successions',
  why,
}: SuccessionsRefusedProps) {
  const back =
    actor.role === 'registrar'
      ? { href: paths.successions(), label: 'Back to successions' }
      : { href: paths.home(), label: 'Back to home' }
  return (
    <SuccessionsFrame actor={actor} title={[heading]} between={null}>
      <Refused heading={heading} why={why} back={back} />
    </SuccessionsFrame>
  )
}
