import { missing } from '@/app/missing'
import { PageBody } from '@/components/page/page-body'
import { sayWhyNot } from '@/components/people/people-refusals'
import { whyNotEnable } from '@/domain/people/disabling'
import { whyNotManagePeople } from '@/domain/people/management'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { findManaged } from '../../find-managed'
import { PeopleFrame } from '../../people-frame'
import { PeopleRefused } from '../../people-refused'
import { PersonRefused } from '../../person-refused'
import { startOnPerson } from '../../person-start'
import { WhyForm } from '../../why-form'
import { checkEnabling } from './actions'
import { enabling } from './deed'

export default async function EnablingPage({
  params,
  searchParams,
}: PageProps<'/administration/people/[id]/enabling'>) {
  const actor = await requireActor()
  if (whyNotManagePeople(actor)) return <PeopleRefused actor={actor} />
  const found = await findManaged(actor, (await params).id)
  if (!found) return missing()

  const { words } = enabling
  const { person } = found
  const whyNot = whyNotEnable(person)
  if (whyNot) return <PersonRefused actor={actor} person={person} words={words} why={sayWhyNot(whyNot)} />
  return (
    <PeopleFrame actor={actor} title={null} person={person}>
      <PageBody>
        <WhyForm
          {...startOnPerson(person, words, 'They can sign in again with the password they had.')}
          before={await typedBefore(enabling, actor, (await searchParams).answers)}
          action={checkEnabling}
          label="Why they are enabled again"
        />
      </PageBody>
    </PeopleFrame>
  )
}
