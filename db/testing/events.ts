import { sql } from 'drizzle-orm'
import type { Facts } from '@/domain/audit/event'
import type { AgreementId } from '@/domain/ids'
import { asOwner } from './database'

/** What history holds of an agreement: who did what in which role, with its before and after, in order. */
export async function eventsOf({ id }: { id: AgreementId }) {
  return asOwner<{
    kind: string
    person: string | null
    role: string | null
    why: string | null
    before: Facts | null
    after: Facts | null
  }>(sql`
    select e.kind::text as kind, p.name as person, e.role::text as role, e.why, s.before, s.after
    from audit_events e
    join audit_event_subjects s on s.event_id = e.id
    left join people p on p.id = e.person_id
    where s.agreement_id = ${id}
    order by e.at`)
}

/** The one thing that history holds of an agreement. */
export async function onlyEventOf(agreement: { id: AgreementId }) {
  const [event, ...others] = await eventsOf(agreement)
  if (!event || others.length > 0) throw new Error(`History holds ${event ? others.length + 1 : 0} events`)
  return event
}

/** The version of an agreement, which forms carry. */
export async function versionOf({ id }: { id: AgreementId }): Promise<number> {
  const [row] = await asOwner<{ version: number }>(sql`select version from agreements where id = ${id}`)
  return row?.version ?? 0
}
