import { EmailAddress } from '@/components/people/email-address'
import { sayWhyNot } from '@/components/people/people-refusals'
import { forceOrRegion, ROLE_WORDS } from '@/components/people/role-words'
import { ActionLink } from '@/components/ui/action-link'
import { Fact, Facts } from '@/components/ui/facts'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { PersonActor } from '@/domain/access/actor'
import { whyNotDisable, whyNotEnable } from '@/domain/people/disabling'
import { whyNotRenewInvitation } from '@/domain/people/invitation'
import { type ManagedPerson, stateOf } from '@/domain/people/person'
import { whyNotChangeRole } from '@/domain/people/role'
import { instantInWords } from '@/lib/dates/words'
import { paths } from '@/lib/paths'

type PersonFactsProps = { actor: PersonActor; person: ManagedPerson; people: ManagedPerson[] }

/** What registrars know of a person, each fact with the deed that changes it; why there is none is said. */
export function PersonFacts({ actor, person, people }: PersonFactsProps) {
  const { id, officeHolder, email, lastSignedInAt, hasPassword } = person
  const whyNotRole = whyNotChangeRole(person, actor, people)
  return (
    <Facts>
      <Fact
        term="Role"
        sub={officeHolder ? `For the ${officeHolder}` : undefined}
        action={
          whyNotRole ? undefined : (
            <ActionLink href={paths.personPart(id, 'role')} verb="Change" what="role or force" />
          )
        }
      >
        {ROLE_WORDS[person.role]}
      </Fact>
      <Fact term="For">{forceOrRegion(person, actor.regionName)}</Fact>
      <Fact term="Email address">
        <EmailAddress>{email}</EmailAddress>
      </Fact>
      <Fact term="Account" {...accountOf({ actor, person, people })} />
      <Fact
        term="Password"
        action={
          whyNotRenewInvitation(person) ? undefined : (
            <ActionLink
              href={paths.personPart(id, 'link')}
              verb="Make a new link"
              what="to set a password with"
            />
          )
        }
      >
        {hasPassword ? 'Set by themselves' : <NotRecorded>Not set yet</NotRecorded>}
      </Fact>
      <Fact term="Last signed in">
        {lastSignedInAt ? instantInWords(lastSignedInAt) : <NotRecorded>Never</NotRecorded>}
      </Fact>
    </Facts>
  )
}

function accountOf({ actor, person, people }: PersonFactsProps) {
  const { id, disabledAt } = person
  if (disabledAt && !whyNotEnable(person)) {
    return {
      children: `Disabled on ${instantInWords(disabledAt)}`,
      action: <ActionLink href={paths.personPart(id, 'enabling')} verb="Enable" what="this person" />,
    }
  }
  const whyNot = whyNotDisable(person, actor, people)
  const children = stateOf(person) === 'active' ? 'Active' : 'Invited: they have not signed in yet'
  if (whyNot) return { children, sub: sayWhyNot(whyNot) }
  return {
    children,
    action: <ActionLink href={paths.personPart(id, 'disabling')} verb="Disable" what="this person" />,
  }
}
