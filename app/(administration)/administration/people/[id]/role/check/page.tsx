import { missing } from '@/app/missing'
import { sayWhyNot } from '@/components/people/people-refusals'
import { forceOrRegion, ROLE_WORDS } from '@/components/people/role-words'
import { listRegionForces } from '@/db/queries/people'
import { whyNotChangeRole } from '@/domain/people/role'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { CheckPerson } from '../../../check-person'
import { findManaged } from '../../../find-managed'
import { postNamed } from '../../../named-post'
import { WhatTheySee } from '../../../what-they-see'
import { whyAnswer } from '../../../why-answer'
import { roleChange } from '../deed'
import { recordRoleChange } from './actions'

type Props = PageProps<'/administration/people/[id]/role/check'>

export default async function CheckRolePage({ params, searchParams }: Props) {
  const actor = await requireActor()
  const found = await findManaged(actor, (await params).id)
  const kept = found && (await readKept(roleChange, actor, (await searchParams).answers))
  if (!kept || kept.input.person !== found.person.id) return missing()

  const { person, people } = found
  const { regionName } = actor
  const post = postNamed(kept.input.post, await listRegionForces(actor, null))
  const refusal = whyNotChangeRole(person, actor, people)
  return (
    <CheckPerson
      actor={actor}
      person={person}
      deed={roleChange}
      kept={kept}
      whyNot={refusal && sayWhyNot(refusal)}
      action={recordRoleChange}
      button="Change role"
      answers={(change) => [
        {
          answer: 'Role',
          now: ROLE_WORDS[person.role],
          willBe: ROLE_WORDS[post.role],
          ...change('role', 'role'),
        },
        {
          answer: 'For',
          now: forceOrRegion(person, regionName),
          willBe: forceOrRegion(post, regionName),
          ...change('force', 'force'),
        },
        whyAnswer(kept.input.why, change),
      ]}
      follows={
        <>
          <p>From their next request on they see:</p>
          <WhatTheySee post={post} regionName={regionName} />
        </>
      }
      done={{
        heading: 'Role changed',
        what: `${person.name}: ${[ROLE_WORDS[post.role], post.forceName].filter(Boolean).join(', ')}`,
        so: 'It takes effect on their next request. What they did before stays as it was recorded.',
      }}
    />
  )
}
