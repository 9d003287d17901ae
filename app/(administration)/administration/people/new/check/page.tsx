import type { ReactNode } from 'react'
import { missing } from '@/app/missing'
import { EmailAddress } from '@/components/people/email-address'
import { forceOrRegion, ROLE_WORDS } from '@/components/people/role-words'
import { NotRecorded } from '@/components/ui/not-recorded'
import { listRegionForces } from '@/db/queries/people'
import { INVITATION_DAYS } from '@/domain/people/person'
import { requireActor } from '@/lib/auth/actor'
import { readKept } from '@/lib/forms/deed'
import { paths } from '@/lib/paths'
import { CheckFrame } from '../../check-frame'
import { postNamed } from '../../named-post'
import { WhatTheySee } from '../../what-they-see'
import { invitation } from '../deed'
import { recordInvitation } from './actions'
import { InvitationDone } from './invitation-done'

export default async function CheckInvitationPage({
  searchParams,
}: PageProps<'/administration/people/new/check'>) {
  const actor = await requireActor()
  const kept = await readKept(invitation, actor, (await searchParams).answers)
  if (!kept || actor.role !== 'registrar') return missing()
  if (kept.usedAt) return <InvitationDone actor={actor} outcome={kept.outcome} />

  const { name, email, post: named } = kept.input
  const { regionName } = actor
  const post = postNamed(named, await listRegionForces(actor, null))
  const again = paths.change(invitation.form(), kept.id)
  const answer = (label: string, willBe: ReactNode, box: string) => ({
    answer: label,
    now: <NotRecorded>Nobody</NotRecorded>,
    willBe,
    change: { what: label.toLowerCase(), href: paths.change(invitation.form(), kept.id, box) },
  })
  return (
    <CheckFrame
      actor={actor}
      kicker={name}
      form={{ label: invitation.words.title, href: again }}
      id={kept.id}
      action={recordInvitation}
      button="Invite person"
      leave={{ href: paths.people(), label: invitation.words.leave }}
      answers={[
        answer('Name', name, 'name'),
        answer('Email address', <EmailAddress>{email}</EmailAddress>, 'email'),
        answer('Role', ROLE_WORDS[post.role], 'role'),
        answer('For', forceOrRegion(post, regionName), 'force'),
      ]}
      follows={
        <>
          <p>
            You get a link to give to them. It works once, for {INVITATION_DAYS} days: they set a password,
            and from then on see:
          </p>
          <WhatTheySee post={post} regionName={regionName} />
        </>
      }
    />
  )
}
