import { Opening } from '@/components/page/opening'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import type { ManagedPerson } from '@/domain/people/person'
import { paths } from '@/lib/paths'

/** How a deed on a person is called on its pages. */
export type PersonDeedWords = {
  /** "Disable this person". */
  title: string
  /** "You cannot disable this person". */
  cannot: string
  /** "Leave without disabling". */
  leave: string
}

/** What every form about a person starts from: its title and opening, the person with their version, and the way out. */
export function startOnPerson(person: ManagedPerson, words: PersonDeedWords, lede?: string) {
  return {
    title: pageTitle(words.title, person.name, 'People'),
    opening: <Opening flush kicker={person.name} heading={words.title} lede={lede} />,
    about: { person: person.id, version: String(person.version) },
    leave: <Link href={paths.person(person.id)}>{words.leave}</Link>,
  }
}
