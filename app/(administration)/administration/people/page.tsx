import { RegisterFrame } from '@/app/(register)/register-frame'
import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { PeopleFilters } from '@/components/people/people-filters'
import { PeopleTable } from '@/components/people/people-table'
import { ROLE_WORDS } from '@/components/people/role-words'
import { ButtonLink } from '@/components/ui/button'
import { ChosenFilters } from '@/components/ui/chosen-filters'
import { ListFoot, ListLayout } from '@/components/ui/list-layout'
import { Pagination } from '@/components/ui/pagination'
import { listPeople, listRegionForces, type PeoplePage, type RegionForce } from '@/db/queries/people'
import { type PeopleList, peopleList, queryOfPeople } from '@/domain/people/list'
import { whyNotManagePeople } from '@/domain/people/management'
import { requireActor } from '@/lib/auth/actor'
import { paths } from '@/lib/paths'
import { AdministrationTabs } from '../administration-tabs'
import { PeopleRefused } from './people-refused'

export default async function PeoplePageOfRegion({ searchParams }: PageProps<'/administration/people'>) {
  const actor = await requireActor()
  if (whyNotManagePeople(actor)) return <PeopleRefused actor={actor} />
  const asked = peopleList.parse(await searchParams)
  const [page, forces] = await Promise.all([listPeople(actor, asked), listRegionForces(actor, null)])
  const { list, people, total } = page
  const href = (change: Partial<PeopleList>) => paths.people(queryOfPeople({ ...list, page: 1, ...change }))
  return (
    <RegisterFrame actor={actor} section="Administration" title={['People', 'Administration']}>
      <PageBody wide>
        <AdministrationTabs current="People" />
        <Opening
          heading="People"
          lede={`Who uses the register in the ${actor.regionName} region, and as what.`}
          aside={<ButtonLink href={paths.newPerson()}>Invite a person</ButtonLink>}
        />
        <ListLayout filter={<PeopleFilters list={list} forces={forces} />}>
          <ChosenFilters
            filters={chosen(list, forces).map(({ label, change }) => ({ label, removeHref: href(change) }))}
            clearHref={href({ words: null, role: null, force: null })}
          />
          <div className="mt-3">
            {total > 0 ? (
              <PeopleTable caption={<Caption page={page} />} people={people} regionName={actor.regionName} />
            ) : (
              <p>
                <strong>0 people match</strong>, of {page.among.toLocaleString('en-GB')}. Leave out a filter
                to see more.
              </p>
            )}
          </div>
          {total > 0 ? (
            <ListFoot>
              <Pagination
                things="People"
                page={list.page}
                size={list.size}
                total={total}
                pageHref={(number) => href({ page: number })}
                sizeHref={(size) => href({ size })}
              />
            </ListFoot>
          ) : null}
        </ListLayout>
      </PageBody>
    </RegisterFrame>
  )
}

function Caption({ page: { total, among } }: { page: PeoplePage }) {
  const count = total.toLocaleString('en-GB')
  return (
    <>
      <strong>
        {total === among ? count : `${count} of ${among.toLocaleString('en-GB')}`}{' '}
        {among === 1 ? 'person' : 'people'}
      </strong>
      , by name.
    </>
  )
}

function chosen({ words, role, force }: PeopleList, forces: RegionForce[]) {
  const forceName = forces.find((one) => one.code === force)?.name ?? force
  return [
    ...(words ? [{ label: `Words: ${words}`, change: { words: null } }] : []),
    ...(role ? [{ label: `Role: ${ROLE_WORDS[role]}`, change: { role: null } }] : []),
    ...(force ? [{ label: `Force: ${forceName}`, change: { force: null } }] : []),
  ]
}
