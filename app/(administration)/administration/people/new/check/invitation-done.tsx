import { z } from 'zod'
import { missing } from '@/app/missing'
import type { PersonActor } from '@/domain/access/actor'
import { findManaged } from '../../find-managed'
import { PersonDone } from '../../person-done'

const outcomeOfInviting = z.object({ id: z.string() })

type InvitationDoneProps = {
  actor: PersonActor
  /** What inviting gave: the person's key. */
  outcome: unknown
}

/** The person is invited: the link to give to them, as long as it works. */
export async function InvitationDone({ actor, outcome }: InvitationDoneProps) {
  const found = await findManaged(actor, outcomeOfInviting.safeParse(outcome).data?.id ?? '')
  if (!found) return missing()
  const { person } = found
  return (
    <PersonDone
      actor={actor}
      person={person}
      heading="Person invited"
      what={`${person.name} is invited`}
      so="The register sends no mail: give them the link yourself, in a way you trust. It is on their page, too, while it works."
      showsLink
    />
  )
}
