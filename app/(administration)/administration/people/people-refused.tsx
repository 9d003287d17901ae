import { Refused } from '@/app/(register)/refused'
import { RegisterFrame } from '@/app/(register)/register-frame'
import { sayWhyNot } from '@/components/people/people-refusals'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'

const HEADING = 'You cannot manage people'

/** Who keeps no people is told who does; whom there are is not said. */
export function PeopleRefused({ actor }: { actor: PersonActor }) {
  return (
    <RegisterFrame actor={actor} section="Administration" title={[HEADING, 'People']}>
      <Refused
        heading={HEADING}
        why={sayWhyNot({ reason: 'registrars manage people' })}
        back={{ href: paths.home(), label: 'Back to home' }}
      />
    </RegisterFrame>
  )
}
