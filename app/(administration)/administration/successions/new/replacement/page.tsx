import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotReplace, sayWhyNotSucceed } from '@/components/successions/succession-refusals'
import { Link } from '@/components/ui/link'
import { findOfficeToPass } from '@/db/queries/successions'
import { whyNotReplace } from '@/domain/forces/replacement'
import { whyNotSucceed } from '@/domain/forces/succession'
import { idSchema } from '@/domain/ids'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { missing } from '../../../../../missing'
import { SuccessionsFrame } from '../../successions-frame'
import { SuccessionsRefused } from '../../successions-refused'
import { replacement } from './deed'
import { ReplacementForm } from './replacement-form'

const HEADING = 'Replace the holder of an office'

export default async function ReplacementPage({
  searchParams,
}: PageProps<'/administration/successions/new/replacement'>) {
  const { office: asked, answers } = await searchParams
  const actor = await requireActor()
  const notTheirs = whyNotSucceed(actor)
  if (notTheirs) return <SuccessionsRefused actor={actor} why={sayWhyNotSucceed(notTheirs)} />
  const id = idSchema<'office'>().safeParse(asked).data
  const office = id ? await findOfficeToPass(actor, id) : null
  if (!office) return missing()

  const whyNot = whyNotReplace(office, actor)
  if (whyNot) {
    const heading = 'You cannot replace the holder of this office'
    return <SuccessionsRefused actor={actor} heading={heading} why={sayWhyNotReplace(whyNot)} />
  }
  return (
    <SuccessionsFrame
      actor={actor}
      title={null}
      between={[{ href: paths.newSuccession(), label: 'Record a succession' }]}
    >
      <PageBody>
        <ReplacementForm
          title={pageTitle(HEADING, office.holder, 'Successions')}
          opening={
            <Opening
              flush
              kicker={office.holder}
              heading={HEADING}
              lede="In every agreement the successor takes its place. Nothing about any term changes."
            />
          }
          about={{ officeId: office.officeId, version: office.holderId }}
          before={await typedBefore(replacement, actor, answers)}
          leave={<Link href={paths.newSuccession()}>Leave without recording</Link>}
        />
      </PageBody>
    </SuccessionsFrame>
  )
}
