import type { ReactNode } from 'react'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { PersonActor } from '@/domain/access/actor'
import type { ManagedPerson } from '@/domain/people/person'
import { paths } from '@/lib/paths'
import { LiveLink } from './live-link'
import { PeopleFrame } from './people-frame'

export type PersonDoneWords = {
  /** What happened: "Person disabled". */
  heading: string
  /** To whom: "Pat Example cannot sign in any more". */
  what: string
  /** What comes of it. */
  so: ReactNode
  /** Whether the person's link is what it was done for. */
  showsLink?: boolean
}

type PersonDoneProps = PersonDoneWords & { actor: PersonActor; person: ManagedPerson }

/** What happened, to whom, and where to go next. */
export function PersonDone({ actor, person, heading, what, so, showsLink }: PersonDoneProps) {
  return (
    <PeopleFrame actor={actor} title={[heading, person.name]} person={person}>
      <PageBody>
        <Opening kicker={person.name} heading={heading} />
        <div className="mt-4 space-y-4">
          <Done heading={what}>
            <p>{so}</p>
            <p>
              <Link href={paths.person(person.id)}>See {person.name} as they are now</Link>
            </p>
          </Done>
          {showsLink ? <LiveLink person={person} /> : null}
        </div>
      </PageBody>
    </PeopleFrame>
  )
}
