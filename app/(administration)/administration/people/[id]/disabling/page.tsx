import { missing } from '@/app/missing'
import { PageBody } from '@/components/page/page-body'
import { sayWhyNot } from '@/components/people/people-refusals'
import { whyNotDisable } from '@/domain/people/disabling'
import { whyNotManagePeople } from '@/domain/people/management'
import { requireActor } from '@/lib/auth/actor'
import { typedBefore } from '@/lib/forms/deed'
import { findManaged } from '../../find-managed'
import { PeopleFrame } from '../../people-frame'
import { PeopleRefused } from '../../people-refused'
import { PersonRefused } from '../../person-refused'
import { startOnPerson } from '../../person-start'
import { WhyForm } from '../../why-form'
import { checkDisabling } from './actions'
import { disabling } from './deed'

export default async function DisablingPage({
  params,
  searchParams,
}: PageProps<'/administration/people/[id]/disabling'>) {
  const actor = await requireActor()
  if (whyNotManagePeople(actor)) return <PeopleRefused actor={actor} />
  const found = await findManaged(actor, (await params).id)
  if (!found) return missing()

  const { words } = disabling
  const { person, people } = found
  const whyNot = whyNotDisable(person, actor, people)
  if (whyNot) return <PersonRefused actor={actor} person={person} words={words} why={sayWhyNot(whyNot)} />
  return (
    <PeopleFrame actor={actor} title={null} person={person}>
      <PageBody>
        <WhyForm
          {...startOnPerson(
            person,
            words,
            'They are signed out, and can sign in no more. What they did stays in history.',
          )}
          before={await typedBefore(disabling, actor, (await searchParams).answers)}
          action={checkDisabling}
          label="Why they are disabled"
        />
      </PageBody>
    </PeopleFrame>
  )
}
