import { z } from 'zod'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { PersonActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../../../register-frame'

const HEADING = 'Agreement set up'
const given = z.object({ reference: z.string() })

/** The draft has its reference: where to go on with it. */
export function SetUpDone({ actor, outcome }: { actor: PersonActor; outcome: unknown }) {
  const { reference } = given.parse(outcome)
  return (
    <RegisterFrame
      actor={actor}
      section="Agreements"
      title={[HEADING, reference, 'Agreements']}
      trail={[{ href: paths.agreements(), label: 'Agreements' }]}
    >
      <PageBody>
        <Opening heading={HEADING} />
        <div className="mt-4">
          <Done heading={`${reference} is set up as a draft`}>
            <p>The reference is its own for good. Its other facts are answered task by task.</p>
            <p>
              <Link href={paths.agreementPart(reference, 'set-up')}>Go on setting it up</Link>
            </p>
          </Done>
        </div>
      </PageBody>
    </RegisterFrame>
  )
}
