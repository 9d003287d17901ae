import { missing } from '@/app/missing'
import { PageBody } from '@/components/page/page-body'
import { sayWhyNot } from '@/components/people/people-refusals'
import { whyNotRenewInvitation } from '@/domain/people/invitation'
import { whyNotManagePeople } from '@/domain/people/management'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { findManaged } from '../../find-managed'
import { PeopleFrame } from '../../people-frame'
import { PeopleRefused } from '../../people-refused'
import { PersonRefused } from '../../person-refused'
import { startOnPerson } from '../../person-start'
import { WhyForm } from '../../why-form'
import { checkLinkRenewal } from './actions'
import { linkRenewal } from './deed'

export default async function LinkRenewalPage({
  params,
  searchParams,
}: PageProps<'/administration/people/[id]/link'>) {
  const actor = await requireActor()
  if (whyNotManagePeople(actor)) return <PeopleRefused actor={actor} />
  const found = await findManaged(actor, (await params).id)
  if (!found) return missing()

  const { words } = linkRenewal
  const { person } = found
  const whyNot = whyNotRenewInvitation(person)
  if (whyNot) return <PersonRefused actor={actor} person={person} words={words} why={sayWhyNot(whyNot)} />
  return (
    <PeopleFrame actor={actor} title={null} person={person}>
      <PageBody>
        <WhyForm
          {...startOnPerson(person, words, 'For a first sign-in, or a password they no longer know.')}
          before={await typedBefore(linkRenewal, actor, (await searchParams).answers)}
          action={checkLinkRenewal}
          label="Why they need a new link"
        />
      </PageBody>
    </PeopleFrame>
  )
}
