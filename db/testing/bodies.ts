import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Facts } from '@/domain/audit/event'
import type { BodyId } from '@/domain/ids'
import type { Refusal } from '@/domain/refusal'
import { auditOf, chiefOf, officeOf, registrarOf } from './actors'
import { aBody } from './builders'
import { asOwner } from './database'
import { type Deed, refusalsOf } from './deeds'

export type BuiltBody = { id: BodyId; code: string }

let bodiesMade = 0

/** A body of Derbyshire and Leicestershire, in the East Midlands, that no test made before. */
export async function aBodyOfTwo(parts: { members?: string[]; region?: string } = {}): Promise<BuiltBody> {
  bodiesMade += 1
  const code = `EMB${bodiesMade}`
  const id = await aBody({ members: ['derbyshire', 'leicestershire'], ...parts, code })
  return { id, code }
}

/** A body whose last day was 31 March 2022. */
export async function aClosedBody(code: string): Promise<BodyId> {
  const id = await aBody({ code })
  await asOwner(sql`
    insert into body_dates (id, body_id, number, kind, on_day, said)
    values (gen_random_uuid(), ${id}, 1, 'closed', '2022-03-31', 'The annual report')`)
  return id
}

/** What a form carries of the body that it was opened on. */
export async function bodyOpenedOn({ id, code }: BuiltBody) {
  const [row] = await asOwner<{ version: number }>(sql`select version from bodies where id = ${id}`)
  return { code, version: row?.version ?? 0 }
}

/** What history holds of a body, in order. */
export function eventsOfBody({ id }: { id: BodyId }) {
  return asOwner<{
    kind: string
    person: string | null
    why: string | null
    before: Facts | null
    after: Facts | null
  }>(sql`
    select e.kind::text as kind, p.name as person, e.why, s.before, s.after
    from audit_events e join audit_event_subjects s on s.event_id = e.id left join people p on p.id = e.person_id
    where s.body_id = ${id} order by e.at`)
}

/** All that is recorded of a body: its row, names, members and dates, its history by kind, and its version. */
export async function recordedOfBody({ id, code }: BuiltBody) {
  const [row] = await asOwner<{ all: object }>(sql`
    select json_build_object(
      'purpose', b.purpose, 'kind', b.kind, 'parent', (select p.code from bodies p where p.id = b.parent_body_id),
      'lead', (select f.code from forces f where f.id = b.lead_force_id),
      'names', (select json_agg(concat_ws(' ', n.acronym, n.from_on || '-', '-' || n.to_on) order by n.to_on collate "C" nulls last)
        from body_names n where n.body_id = b.id),
      'members', (select coalesce(json_agg(concat_ws(' ', f.code, m.from_on || '-', '-' || m.to_on) order by f.code, m.to_on), '[]')
        from body_members m join forces f on f.id = m.force_id where m.body_id = b.id),
      'dates', (select coalesce(json_agg(concat_ws(' ', d.number, d.kind, d.on_day, d.said, d.why) order by d.number), '[]')
        from body_dates d where d.body_id = b.id)) as all
    from bodies b where b.id = ${id}`)
  const events = await eventsOfBody({ id })
  const { version } = await bodyOpenedOn({ id, code })
  return { ...row?.all, events: events.map((one) => one.kind), version }
}

type Arranged<Input> = { body: BuiltBody; input: NoInfer<Input> }

/** Nobody keeps a body who is neither of a member's office nor a registrar of its region. */
export async function onlyThoseWhoKeepItMay<Input extends { code: string }>(
  deed: Deed<Input, unknown, Refusal>,
  arranged: (parts?: { region?: string }) => Promise<Arranged<Input>>,
): Promise<void> {
  const { body, input } = await arranged()
  const before = await recordedOfBody(body)
  const refusals: [Parameters<typeof deed>[0], string][] = [
    [await auditOf('derbyshire'), 'audit committees change nothing'],
    [await chiefOf('derbyshire'), 'chief constables record decisions'],
    [await officeOf('lincolnshire'), 'your force is not a member'],
    [await registrarOf('ee'), 'another region maintains it'],
  ]
  for (const [actor, reason] of refusals)
    expect(await refusalsOf(deed)(actor, input), reason).toEqual({ reason })
  const nowhere = { ...input, code: 'nowhere' }
  expect(await refusalsOf(deed)(await registrarOf(), nowhere)).toEqual({ reason: 'not found' })
  expect(await recordedOfBody(body)).toEqual(before)
  expect(await refusalsOf(deed)(await registrarOf(), input)).toBeNull()
}

/** A form opened before the body changed is told of it, and leaves nothing. */
export async function staleBodyFormsAreTold<Input extends { version: number }>(
  deed: Deed<Input, unknown, Refusal>,
  { body, input }: Arranged<Input>,
): Promise<void> {
  const recorded = await recordedOfBody(body)
  const stale = { ...input, version: input.version - 1 }
  expect(await refusalsOf(deed)(await officeOf('derbyshire'), stale)).toEqual({
    reason: 'changed since',
    version: input.version,
  })
  expect(await recordedOfBody(body)).toEqual(recorded)
}
