import { Refused } from '@/app/(register)/refused'
import type { PersonActor } from '@/domain/access/actor'
import type { ManagedPerson } from '@/domain/people/person'
import { paths } from '@/lib/paths'
import { PeopleFrame } from './people-frame'
import type { PersonDeedWords } from './person-start'

type PersonRefusedProps = { actor: PersonActor; person: ManagedPerson; words: PersonDeedWords; why: string }

/** The person is there, and this cannot be done to them: says why. */
export function PersonRefused({ actor, person, words, why }: PersonRefusedProps) {
  return (
    <PeopleFrame actor={actor} title={[words.cannot, person.name]} person={person}>
      <Refused
        kicker={person.name}
        heading={words.cannot}
        why={why}
        back={{ href: paths.person(person.id), label: `Back to ${person.name}` }}
      />
    </PeopleFrame>
  )
}
