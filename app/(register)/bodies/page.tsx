import { BodySearch } from '@/components/bodies/body-search'
import { BodyTable } from '@/components/bodies/body-table'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { ButtonLink } from '@/components/ui/button'
import { ChosenFilters } from '@/components/ui/chosen-filters'
import { Link } from '@/components/ui/link'
import { type BodyList, listBodies } from '@/db/queries/body-list'
import { bodySearch } from '@/domain/bodies/list'
import { whyNotCreateBody } from '@/domain/bodies/maintenance'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { RegisterFrame } from '../register-frame'

export default async function BodiesPage({ searchParams }: PageProps<'/bodies'>) {
  const actor = await requireActor()
  const { words } = bodySearch.parse(await searchParams)
  const list = await listBodies(actor, { words })
  return (
    <RegisterFrame actor={actor} section="Bodies" title={words ? [`“${words}”`, 'Bodies'] : ['Bodies']}>
      <PageBody wide>
        <Opening
          heading="Bodies"
          lede="Units, programmes and shared services that forces run together under agreements."
          aside={
            whyNotCreateBody(actor) ? null : (
              <ButtonLink href={paths.newBody()} secondary>
                Record a new body
              </ButtonLink>
            )
          }
        />
        <div className="space-y-3 pt-6">
          <BodySearch words={words} />
          <ChosenFilters
            filters={words ? [{ label: `“${words}”`, removeHref: paths.bodies() }] : []}
            clearHref={paths.bodies()}
          />
          {list.bodies.length > 0 ? <BodyTable {...list} /> : <Nothing list={list} />}
        </div>
      </PageBody>
    </RegisterFrame>
  )
}

function Nothing({ list: { among } }: { list: BodyList }) {
  if (among === 0)
    return (
      <p>
        Bodies would be listed here. Commissioners’ offices and the regional programme office record them.
      </p>
    )
  return (
    <p>
      <strong>0 bodies match</strong>, of {among.toLocaleString('en-GB')}. Try fewer words, or a part of a
      name; <Link href={paths.bodies()}>or see all bodies</Link>.
    </p>
  )
}
