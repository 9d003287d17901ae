import type { ReactNode } from 'react'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { AgreementPage } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { AgreementFormFrame } from './agreement-form-frame'
import { recordedNumber } from './recorded-number'

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
  agreement: AgreementPage
  /** What the deed gave: the number of the instrument. */
  outcome: unknown
}

/** What happened, to what, and where to go next. It stays as long as the answers are kept, however often it is opened. */
export function DeedDone({ actor, agreement, heading, what, so, outcome }: DeedDoneProps) {
  const { reference, title } = agreement
  const number = recordedNumber(outcome)
  return (
    <AgreementFormFrame actor={actor} agreement={agreement} title={heading}>
      <PageBody>
        <Opening kicker={`${reference} ${title}`} heading={heading} />
        <div className="mt-4">
          <Done heading={what}>
            <p>{so}</p>
            <p>
              <Link href={paths.agreement(reference)}>See the agreement as it is now</Link>
            </p>
            {number ? (
              <p>
                <Link href={paths.instrument(reference, number)}>See instrument {number}</Link>
              </p>
            ) : null}
          </Done>
        </div>
      </PageBody>
    </AgreementFormFrame>
  )
}
