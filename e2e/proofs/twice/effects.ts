import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'pg'
import { type Effect, INTENDED, type Intent } from './intents'

/** What of each intent did not happen exactly once, in sentences: asked of the tables and of history. */
export async function notOnce(owner: Client, intents: Intent[]): Promise<string[]> {
  const references = intents.map((one) => one.subject.reference)
  const { rows } = await owner.query<Effect & { reference: string }>(EFFECTS, [references])
  const found = new Map(rows.map(({ reference, ...effect }) => [reference, effect]))
  return intents.flatMap(({ name, subject: { reference } }) => {
    const effect = found.get(reference)
    const { once } = INTENDED[name]
    return isDeepStrictEqual(effect, once)
      ? []
      : [`${name} of ${reference}: ${JSON.stringify(effect)} is not ${JSON.stringify(once)}`]
  })
}

const EFFECTS = `
  select a.reference, a.version,
    (select string_agg(e.kind::text, ', ') from audit_event_subjects s join audit_events e on e.id = s.event_id
      where s.agreement_id = a.id) as kind,
    (select count(*)::int from instruments i where i.agreement_id = a.id) as instruments,
    (select count(*)::int from reviews r where r.agreement_id = a.id) as reviews,
    (select count(*)::int from decisions d where d.agreement_id = a.id) as decisions
  from agreements a where a.reference = any ($1)`
