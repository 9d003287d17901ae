import { homeFirst } from '@/components/forces/force-ticks'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { listChoosable } from '@/db/queries/bodies'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { bodyCreation } from './deed'
import { NewBodyForm } from './new-body-form'
import { NewBodyFrame } from './new-body-frame'

const HEADING = 'Record a new body'

export default async function NewBodyPage({ searchParams }: PageProps<'/bodies/new'>) {
  const actor = await requireActor()
  const { forces, bodies } = await listChoosable(actor, null)
  return (
    <NewBodyFrame actor={actor} title={null}>
      <PageBody>
        <NewBodyForm
          title={pageTitle(HEADING, 'Bodies')}
          opening={
            <Opening
              flush
              heading={HEADING}
              lede="A unit, programme or shared service that forces run together under agreements."
            />
          }
          before={await typedBefore(bodyCreation, actor, (await searchParams).answers)}
          leave={<Link href={paths.bodies()}>Leave without recording</Link>}
          regionName={actor.regionName}
          forces={homeFirst(forces, actor.regionName)}
          bodies={bodies}
        />
      </PageBody>
    </NewBodyFrame>
  )
}
