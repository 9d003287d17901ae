import { invitePerson } from '@/db/commands/invite-person'
import { renewInvitation } from '@/db/commands/renew-invitation'
import { listRegistrars } from '@/db/queries/people'
import { invitationForm } from '@/domain/people/invitation'
import { INVITATION_DAYS, stateOf } from '@/domain/people/person'
import { systemActor } from './auth/actor'
import { invitationLink } from './auth/invitation-key'
import { env } from './env'

type Asked = { name: string; email: string; region: string }
type Said = { done: boolean; said: string }

/**
 * Makes the first registrar of a region and says the link to their first sign-in; another link where the last one was
 * not used. Says why not for a region that has a registrar already: they invite everybody else.
 */
export async function inviteFirstRegistrar({ region, ...asked }: Asked): Promise<Said> {
  const read = invitationForm.safeParse({ ...asked, role: 'registrar' })
  if (!read.success) return not(read.error.issues.map((issue) => issue.message).join('. '))
  if (!env().NEXTAUTH_SECRET || !env().REGISTER_URL)
    return not(
      'NEXTAUTH_SECRET and REGISTER_URL must be set as they are for the server: the link is made of them',
    )
  const found = await listRegistrars(systemActor(), region)
  if (!found) return not(`There is no region called “${region}”. Run npm run db:migrate -- --forces first`)
  const { regionId, registrars } = found
  if (registrars.some((one) => stateOf(one) === 'active'))
    return not(`${region} has a registrar already, who invites people on the page Administration`)

  const { name, email, post } = read.data
  const waiting = registrars.find((one) => one.email === email)
  const outcome = waiting
    ? await renewInvitation(systemActor(), {
        person: waiting.id,
        version: waiting.version,
        why: 'The first link was not used',
      })
    : await invitePerson(systemActor(), { name, email, post, regionId })
  if (outcome.kind === 'refused') return not(`Nobody was invited: ${outcome.refusal.reason}`)
  return {
    done: true,
    said: `${name} sets a password within ${INVITATION_DAYS} days at:\n${invitationLink(outcome.value.invitation)}`,
  }
}

function not(why: string): Said {
  return { done: false, said: `${why}.` }
}
