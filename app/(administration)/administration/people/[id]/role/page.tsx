import { missing } from '@/app/missing'
import { PageBody } from '@/components/page/page-body'
import { sayWhyNot } from '@/components/people/people-refusals'
import { listRegionForces } from '@/db/queries/people'
import { whyNotManagePeople } from '@/domain/people/management'
import { whyNotChangeRole } from '@/domain/people/role'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { findManaged } from '../../find-managed'
import { PeopleFrame } from '../../people-frame'
import { PeopleRefused } from '../../people-refused'
import { PersonRefused } from '../../person-refused'
import { startOnPerson } from '../../person-start'
import { roleChange } from './deed'
import { RoleForm } from './role-form'

export default async function RolePage({
  params,
  searchParams,
}: PageProps<'/administration/people/[id]/role'>) {
  const actor = await requireActor()
  if (whyNotManagePeople(actor)) return <PeopleRefused actor={actor} />
  const found = await findManaged(actor, (await params).id)
  if (!found) return missing()

  const { words } = roleChange
  const { person, people } = found
  const whyNot = whyNotChangeRole(person, actor, people)
  if (whyNot) return <PersonRefused actor={actor} person={person} words={words} why={sayWhyNot(whyNot)} />
  const typed = await typedBefore(roleChange, actor, (await searchParams).answers)
  return (
    <PeopleFrame actor={actor} title={null} person={person}>
      <PageBody>
        <RoleForm
          {...startOnPerson(person, words, 'It takes effect on their next request.')}
          before={typed ?? { role: [person.role], force: person.forceCode ? [person.forceCode] : [] }}
          forces={await listRegionForces(actor, null)}
        />
      </PageBody>
    </PeopleFrame>
  )
}
