import type { Client } from 'pg'
import type { Acknowledged } from './writer'

/**
 * What is wrong after all kills, in sentences: whatever was acknowledged is in history once and in its table once,
 * nothing else is, and each agreement's version has counted what was done to it.
 */
export async function wrongInHistory(owner: Client, acknowledged: Acknowledged[]): Promise<string[]> {
  const references = [...new Set(acknowledged.map((one) => one.reference))]
  const told = acknowledged.map(keyOf)
  const once = new Set(told)
  const { rows: events } = await owner.query<Acknowledged>(EVENTS, [references])
  const { rows: effects } = await owner.query<Acknowledged>(EFFECTS, [references])
  const { rows: versions } = await owner.query<{ reference: string; version: number }>(VERSIONS, [references])
  return [
    ...compared('history', once, events.map(keyOf)),
    ...compared('the tables', once, effects.map(keyOf)),
    ...versions.flatMap(({ reference, version }) => {
      const deeds = acknowledged.filter((one) => one.reference === reference).length
      return version === deeds + 1 ? [] : [`${reference} has version ${version} after ${deeds} deeds`]
    }),
    ...(told.length === once.size ? [] : ['something was acknowledged twice']),
  ]
}

function compared(where: string, told: Set<string>, found: string[]): string[] {
  const there = new Set(found)
  const twice = found.filter((key, index) => found.indexOf(key) !== index)
  return [
    ...[...told].filter((key) => !there.has(key)).map((key) => `missing in ${where}: ${key}`),
    ...twice.map((key) => `twice in ${where}: ${key}`),
    ...[...there].filter((key) => !told.has(key)).map((key) => `in ${where} and never acknowledged: ${key}`),
  ]
}

function keyOf({ reference, kind, token }: Acknowledged): string {
  return `${kind}, ${reference}, ${token}`
}

const EVENTS = `
  select a.reference, e.kind::text as kind, coalesce(e.why, s.after ->> 'review') as token
  from audit_events e join audit_event_subjects s on s.event_id = e.id join agreements a on a.id = s.agreement_id
  where a.reference = any ($1)`

const EFFECTS = `
  select a.reference, 'agreement extended' as kind, i.why as token
  from instruments i join agreements a on a.id = i.agreement_id
  where a.reference = any ($1) and i.kind = 'extension'
  union all
  select a.reference, 'review opened', r.why
  from reviews r join agreements a on a.id = r.agreement_id where a.reference = any ($1)
  union all
  select a.reference, 'review closed', r.cycle
  from reviews r join agreements a on a.id = r.agreement_id
  where a.reference = any ($1) and r.closed_on is not null`

const VERSIONS = 'select reference, version from agreements where reference = any ($1)'
