import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { sayWhyNotSucceed } from '@/components/successions/succession-refusals'
import { Link } from '@/components/ui/link'
import { listForcesToMerge } from '@/db/queries/successions'
import { whyNotSucceed } from '@/domain/forces/succession'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { SuccessionsFrame } from '../../successions-frame'
import { SuccessionsRefused } from '../../successions-refused'
import { merger } from './deed'
import { MergerForm } from './merger-form'

export default async function MergerPage({
  searchParams,
}: PageProps<'/administration/successions/new/merger'>) {
  const { answers } = await searchParams
  const actor = await requireActor()
  const whyNot = whyNotSucceed(actor)
  if (whyNot) return <SuccessionsRefused actor={actor} why={sayWhyNotSucceed(whyNot)} />

  const forces = await listForcesToMerge(actor, null)
  return (
    <SuccessionsFrame
      actor={actor}
      title={null}
      between={[{ href: paths.newSuccession(), label: 'Record a succession' }]}
    >
      <PageBody>
        <MergerForm
          title={pageTitle('Merge forces', 'Successions')}
          opening={
            <Opening
              flush
              heading="Merge forces"
              lede="In every agreement and body the new force takes their place, and their people are its people. Nothing about any term changes."
            />
          }
          about={{}}
          before={await typedBefore(merger, actor, answers)}
          leave={<Link href={paths.newSuccession()}>Leave without recording</Link>}
          forces={forces.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </PageBody>
    </SuccessionsFrame>
  )
}
