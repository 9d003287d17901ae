import { z } from 'zod'
import { bodyInWords } from '@/components/bodies/body-words'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { Done } from '@/components/ui/done'
import { Link } from '@/components/ui/link'
import type { NewBody } from '@/domain/bodies/new-body'
import { paths } from '@/lib/paths'

const recorded = z.object({ code: z.string() })

/** What was recorded, and where to go next. `outcome` is what the deed gave: the body's code. */
export function BodyRecorded({ input, outcome }: { input: NewBody; outcome: unknown }) {
  const code = recorded.safeParse(outcome).data?.code
  return (
    <PageBody>
      <Opening heading="Body recorded" />
      <div className="mt-4">
        <Done heading={`${bodyInWords(input)} is recorded`}>
          <p>Everyone signed in sees it in the list of bodies. Agreements can be placed under it.</p>
          {code ? (
            <p>
              <Link href={paths.body(code)}>See the body</Link>
            </p>
          ) : null}
        </Done>
      </div>
    </PageBody>
  )
}
