import { missing } from '@/app/missing'
import { sayWhyNot } from '@/components/people/people-refusals'
import { PersonStateTag } from '@/components/people/state-tag'
import { whyNotDisable } from '@/domain/people/disabling'
import { stateOf } from '@/domain/people/person'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { CheckPerson } from '../../../check-person'
import { findManaged } from '../../../find-managed'
import { whyAnswer } from '../../../why-answer'
import { disabling } from '../deed'
import { recordDisabling } from './actions'

type Props = PageProps<'/administration/people/[id]/disabling/check'>

export default async function CheckDisablingPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const found = await findManaged(actor, (await params).id)
  const kept = found && (await readKept(disabling, actor, (await searchParams).answers))
  if (!kept || kept.input.person !== found.person.id) return missing()

  const { person, people } = found
  const refusal = whyNotDisable(person, actor, people)
  return (
    <CheckPerson
      actor={actor}
      person={person}
      deed={disabling}
      kept={kept}
      whyNot={refusal && sayWhyNot(refusal)}
      action={recordDisabling}
      button="Disable person"
      answers={(change) => [
        {
          answer: 'Account',
          now: <PersonStateTag state={stateOf(person)} />,
          willBe: <PersonStateTag state="disabled" />,
        },
        whyAnswer(kept.input.why, change),
      ]}
      follows={
        <p>From their next request on they see nothing. A link to set a password with stops working.</p>
      }
      done={{
        heading: 'Person disabled',
        what: `${person.name} cannot sign in any more`,
        so: 'A registrar of your region can enable them again.',
      }}
    />
  )
}
