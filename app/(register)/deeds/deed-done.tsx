import type { ReactNode } from 'react'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import type { Crumb } from '@/components/ui/breadcrumbs'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { PersonActor } from '@/domain/access/actor'
import { FormFrame } from './form-frame'
import type { DeedSubject } from './subject'

export type DoneWords = {
  /** What happened: "Extension recorded". */
  heading: string
  /** To what: "EM-0001 is extended until 31 March 2028". */
  what: string
  /** What comes of it. */
  so: ReactNode
}

type DeedDoneProps = DoneWords & {
  actor: PersonActor
  subject: DeedSubject
  /** Where else to go next. */
  next?: Crumb[]
}

/** What happened, to what, and where to go next. It stays as long as the answers are kept, however often it is opened. */
export function DeedDone({ actor, subject, heading, what, so, next = [] }: DeedDoneProps) {
  const ways = [{ href: subject.href, label: `See the ${subject.thing} as it is now` }, ...next]
  return (
    <FormFrame actor={actor} subject={subject} title={heading}>
      <PageBody>
        <Opening kicker={subject.name} heading={heading} />
        <div className="mt-4">
          <Done heading={what}>
            <p>{so}</p>
            {ways.map(({ href, label }) => (
              <p key={label}>
                <Link href={href}>{label}</Link>
              </p>
            ))}
          </Done>
        </div>
      </PageBody>
    </FormFrame>
  )
}
