import type { ReactNode } from 'react'
import { RegisterFrame } from '@/app/(register)/register-frame'
import type { Crumb } from '@/components/ui/breadcrumbs'
import type { PersonActor } from '@/domain/access/actor'
import type { ManagedPerson } from '@/domain/people/person'
import { paths } from '@/lib/paths'

type PeopleFrameProps = {
  actor: PersonActor
  /** The title's parts before "People"; null where the page's form says its own. */
  title: string[] | null
  person?: ManagedPerson
  /** The pages between the person, or the list, and this one. */
  between?: Crumb[]
  children: ReactNode
}

/** Around the pages of people: the trail back to the list, and to the person where there is one. */
export function PeopleFrame({ actor, title, person, between = [], children }: PeopleFrameProps) {
  return (
    <RegisterFrame
      actor={actor}
      section="Administration"
      title={title ? [...title, 'People'] : null}
      trail={[
        { href: paths.people(), label: 'People' },
        ...(person ? [{ href: paths.person(person.id), label: person.name }] : []),
        ...between,
      ]}
    >
      {children}
    </RegisterFrame>
  )
}
