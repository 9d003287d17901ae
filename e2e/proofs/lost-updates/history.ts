import type { Client } from 'pg'
import type { History, Remembered } from './checker'

/** What the audit events and the tables say of an agreement that began with version 1. */
export async function historyOf(owner: Client, reference: string): Promise<History> {
  const { rows: events } = await owner.query<Remembered>(
    `select e.kind::text as kind, e.why as token, s.before, s.after
    from audit_events e join audit_event_subjects s on s.event_id = e.id join agreements a on a.id = s.agreement_id
    where a.reference = $1 order by e.at`,
    [reference],
  )
  const { rows } = await owner.query<{ token: string; number: number | null }>(
    `select i.why as token, i.number from instruments i join agreements a on a.id = i.agreement_id
    where a.reference = $1 and i.number > 1
    union all
    select d.why, null from decisions d join agreements a on a.id = d.agreement_id
    where a.reference = $1 and d.corrects_id is not null`,
    [reference],
  )
  const { rows: versions } = await owner.query<{ version: number }>(
    'select version from agreements where reference = $1',
    [reference],
  )
  return { events, rows, firstVersion: 1, lastVersion: versions[0]?.version ?? 0 }
}
