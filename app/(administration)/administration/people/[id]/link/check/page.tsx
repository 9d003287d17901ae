import { missing } from '@/app/missing'
import { sayWhyNot } from '@/components/people/people-refusals'
import { whyNotRenewInvitation } from '@/domain/people/invitation'
import { INVITATION_DAYS } from '@/domain/people/person'
import { requireActor } from '@/lib/auth/actor'
import { instantInWords } from '@/lib/dates/words'
import { readKept } from '@/lib/forms/deed'
import { CheckPerson } from '../../../check-person'
import { findManaged } from '../../../find-managed'
import { whyAnswer } from '../../../why-answer'
import { linkRenewal } from '../deed'
import { recordLinkRenewal } from './actions'

type Props = PageProps<'/administration/people/[id]/link/check'>

export default async function CheckLinkRenewalPage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const found = await findManaged(actor, (await params).id)
  const kept = found && (await readKept(linkRenewal, actor, (await searchParams).answers))
  if (!kept || kept.input.person !== found.person.id) return missing()

  const { person } = found
  const refusal = whyNotRenewInvitation(person)
  return (
    <CheckPerson
      actor={actor}
      person={person}
      deed={linkRenewal}
      kept={kept}
      whyNot={refusal && sayWhyNot(refusal)}
      action={recordLinkRenewal}
      button="Make new link"
      answers={(change) => [
        {
          answer: 'Link',
          now: person.invitation
            ? `One that works until ${instantInWords(person.invitation.expiresAt)}`
            : 'None',
          willBe: `A new one, for ${INVITATION_DAYS} days`,
        },
        whyAnswer(kept.input.why, change),
      ]}
      follows={
        <p>
          Earlier links stop working. Once they set a password by the new one, they are signed out everywhere
          else.
        </p>
      }
      done={{
        heading: 'Link made',
        what: `${person.name} has a new link`,
        so: 'It works once. Earlier links do not work any more.',
        showsLink: true,
      }}
    />
  )
}
