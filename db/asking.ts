import { sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { Tx } from './connection'

/** Takes the application's role and says who is asking, for this transaction: row-level security does the rest. */
export async function askAs(tx: Tx, actor: Actor): Promise<void> {
  const person = 'personId' in actor ? actor.personId : ''
  const force = 'forceId' in actor ? actor.forceId : ''
  const region = 'regionId' in actor ? actor.regionId : ''
  const office = 'officeId' in actor ? actor.officeId : ''
  await tx.execute(sql`select set_config('role', 'register_app', true),
    set_config('register.role', ${actor.role}, true), set_config('register.person', ${person}, true),
    set_config('register.force', ${force}, true), set_config('register.region', ${region}, true), set_config('register.office', ${office ?? ''}, true),
    set_config('register.reads_as', ${readsAs(actor)}, true)`)
}

/** Whoever asks, as the readers of an agreement are named by `readers_of` among the migrations (rule 13). */
function readsAs(actor: Actor): string {
  if (actor.role === 'system') return '{system}'
  if (actor.role === 'registrar') return `{registrar,"registrar ${actor.regionId}"}`
  const drafting = actor.role === 'office' ? `,"drafting ${actor.forceId}"` : ''
  return `{everyone,"region ${actor.regionId}","force ${actor.forceId}"${drafting}}`
}
