import { sql } from 'drizzle-orm'
import type { PersonActor, Registrar } from '@/domain/access/actor'
import type { Facts } from '@/domain/audit/event'
import type { InvitationId, PersonId } from '@/domain/ids'
import type { NamedPost } from '@/domain/people/role'
import { invitePerson } from '../commands/invite-person'
import { mayLogIn, registrarOf } from './actors'
import { aForce } from './builders'
import { asOwner } from './database'

let made = 0

/** A name or an address that no other test uses. */
export function freshName(what: string): string {
  made += 1
  return `${what}-${made}-${process.pid}`
}

/** A registrar who has signed in before. */
export async function activeRegistrar(code = 'em'): Promise<Registrar> {
  const registrar = await registrarOf(code, freshName(`Registrar of ${code}`))
  await signsIn(registrar)
  return registrar
}

/** Somebody has a password, and an address to sign in with; which is what it gives. */
export async function signsIn({ personId }: PersonActor, passwordHash = 'not a real hash'): Promise<string> {
  const email = `${freshName('somebody')}@example.org`
  await mayLogIn(personId, { email, passwordHash })
  return email
}

export type Invited = { person: PersonId; invitation: InvitationId; version: number; email: string }

/** Somebody whom a registrar invited: to the audit committee of Derbyshire, unless told. */
export async function invitedBy(
  registrar: Registrar,
  post: NamedPost = { role: 'audit', force: 'derbyshire' },
): Promise<Invited> {
  await aForce({ code: 'derbyshire' })
  const email = `${freshName('invited')}@example.org`
  const outcome = await invitePerson(registrar, { name: freshName('Sam Invited'), email, post })
  if (outcome.kind === 'refused') throw new Error(`Not invited: ${outcome.refusal.reason}`)
  return { person: outcome.value.id, invitation: outcome.value.invitation, version: 1, email }
}

/** What the tables hold of a person. */
export async function personRow(id: PersonId) {
  const [row] = await asOwner<{
    role: string
    force: string | null
    office: string | null
    disabled: boolean
    version: number
    password_hash: string | null
    open_links: number
  }>(sql`
    select p.role::text, f.code as force, o.kind::text as office, p.disabled_at is not null as disabled, p.version,
      c.password_hash,
      (select count(*)::int from invitations i
        where i.person_id = p.id and i.used_at is null and i.revoked_at is null) as open_links
    from people p left join forces f on f.id = p.force_id left join offices o on o.id = p.office_id
    left join credentials c on c.person_id = p.id
    where p.id = ${id}`)
  return row
}

/** What history holds of a person, in order. */
export async function eventsOfPerson(id: PersonId) {
  return asOwner<{
    kind: string
    person: string | null
    why: string | null
    before: Facts | null
    after: Facts | null
  }>(sql`
    select e.kind::text as kind, p.name as person, e.why, s.before, s.after
    from audit_events e join audit_event_subjects s on s.event_id = e.id left join people p on p.id = e.person_id
    where s.person_id = ${id} order by e.at`)
}
