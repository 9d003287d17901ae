import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { PersonActor } from '@/domain/access/actor'
import type { SuccessionId } from '@/domain/ids'
import { paths } from '@/lib/paths'
import { SuccessionsFrame } from './successions-frame'

type SuccessionDoneProps = {
  actor: PersonActor
  id: SuccessionId
  /** What happened: "Succession recorded". */
  heading: string
  /** To what: "Mayor of There takes the place of Commissioner for There from 7 May 2024". */
  what: string
  so: string
}

/** What happened, to what, and where to go next. It stays as long as the answers are kept, however often it is opened. */
export function SuccessionDone({ actor, id, heading, what, so }: SuccessionDoneProps) {
  return (
    <SuccessionsFrame actor={actor} title={[heading]}>
      <PageBody>
        <Opening heading={heading} />
        <div className="mt-4">
          <Done heading={what}>
            <p>{so}</p>
            <p>
              <Link href={paths.succession(id)}>See what it changed</Link>
            </p>
            <p>
              <Link href={paths.successions()}>See all successions</Link>
            </p>
          </Done>
        </div>
      </PageBody>
    </SuccessionsFrame>
  )
}
