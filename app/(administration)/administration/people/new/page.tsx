import { Opening } from '@/components/page/opening'
import { PageBody } from '@/components/page/page-body'
import { pageTitle } from '@/components/page/page-title'
import { Link } from '@/components/ui/link'
import { listRegionForces } from '@/db/queries/people'
import { whyNotManagePeople } from '@/domain/people/management'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { PeopleFrame } from '../people-frame'
import { PeopleRefused } from '../people-refused'
import { invitation } from './deed'
import { InvitationForm } from './invitation-form'

export default async function NewPersonPage({ searchParams }: PageProps<'/administration/people/new'>) {
  const actor = await requireActor()
  if (whyNotManagePeople(actor)) return <PeopleRefused actor={actor} />
  const { title, leave } = invitation.words
  return (
    <PeopleFrame actor={actor} title={null}>
      <PageBody>
        <InvitationForm
          title={pageTitle(title, 'People')}
          opening={
            <Opening
              flush
              heading={title}
              lede={`For the ${actor.regionName} region or one of its forces.`}
            />
          }
          about={{}}
          leave={<Link href={paths.people()}>{leave}</Link>}
          before={await typedBefore(invitation, actor, (await searchParams).answers)}
          forces={await listRegionForces(actor, null)}
        />
      </PageBody>
    </PeopleFrame>
  )
}
