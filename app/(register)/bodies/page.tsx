import { BodyTable } from '@/components/bodies/body-table'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { listBodies } from '@/db/queries/bodies'
import { requireActor } from '@/lib/auth/actor'
import { RegisterFrame } from '../register-frame'

export default async function BodiesPage() {
  const actor = await requireActor()
  const list = await listBodies(actor, null)
  return (
    <RegisterFrame actor={actor} section="Bodies" title={['Bodies']}>
      <PageBody wide>
        <Opening
          heading="Bodies"
          lede="Units, programmes and shared services that forces run together under agreements."
        />
        <div className="pt-6">
          {list.bodies.length > 0 ? (
            <BodyTable {...list} />
          ) : (
            <p>Bodies would be listed here. The regional programme office records them.</p>
          )}
        </div>
      </PageBody>
    </RegisterFrame>
  )
}
