import { missing } from '@/app/missing'
import { sayWhyNot } from '@/components/people/people-refusals'
import { PersonStateTag } from '@/components/people/state-tag'
import { whyNotEnable } from '@/domain/people/disabling'
import { stateOf } from '@/domain/people/person'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { CheckPerson } from '../../../check-person'
import { findManaged } from '../../../find-managed'
import { whyAnswer } from '../../../why-answer'
import { enabling } from '../deed'
import { recordEnabling } from './actions'

type Props = PageProps<'/administration/people/[id]/enabling/check'>

export default async function CheckEnablingPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const found = await findManaged(actor, (await params).id)
  const kept = found && (await readKept(enabling, actor, (await searchParams).answers))
  if (!kept || kept.input.person !== found.person.id) return missing()

  const { person } = found
  const refusal = whyNotEnable(person)
  return (
    <CheckPerson
      actor={actor}
      person={person}
      deed={enabling}
      kept={kept}
      whyNot={refusal && sayWhyNot(refusal)}
      action={recordEnabling}
      button="Enable person"
      answers={(change) => [
        {
          answer: 'Account',
          now: <PersonStateTag state={stateOf(person)} />,
          willBe: <PersonStateTag state={stateOf({ ...person, disabledAt: null })} />,
        },
        whyAnswer(kept.input.why, change),
      ]}
      follows={
        <p>
          {person.hasPassword
            ? 'They can sign in with the password they had.'
            : 'They have no password yet: make a new link for them.'}
        </p>
      }
      done={{
        heading: 'Person enabled',
        what: `${person.name} is enabled again`,
        so: person.hasPassword
          ? 'They can sign in with the password they had.'
          : 'They have no password yet: make a new link for them.',
      }}
    />
  )
}
