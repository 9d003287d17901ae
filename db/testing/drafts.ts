import { sql } from 'drizzle-orm'
import type { Actor } from '@/domain/access/actor'
import type { SetUp } from '@/domain/agreements/draft-forms'
import type { AgreementId } from '@/domain/ids'
import { setUpAgreement } from '../commands/set-up-agreement'
import type { BuiltAgreement } from './builders'
import { asOwner } from './database'

export const DRIVERS: SetUp = {
  title: 'Shared driver training',
  scope: 'regional',
  otherRegionIds: [],
  marking: 'OFFICIAL',
}

/** An agreement that somebody has just set up: a draft with nothing answered but its details and marking. */
export async function aDraft(actor: Actor, parts: Partial<SetUp> = {}): Promise<BuiltAgreement> {
  const set = await setUpAgreement(actor, { ...DRIVERS, ...parts })
  if (set.kind === 'refused') throw new Error(`Not set up: ${set.refusal.reason}`)
  return builtAs(set.value.reference)
}

/** The agreement of that reference as the builders give one. */
export async function builtAs(reference: string): Promise<BuiltAgreement> {
  const [found] = await asOwner<{ id: AgreementId; title: string }>(
    sql`select id, title from agreements where reference = ${reference}`,
  )
  if (!found) throw new Error(`There is no ${reference}`)
  return { ...found, reference, parties: [] }
}

/** Who the parties of an agreement are, by name. */
export async function partyNamesOf({ id }: { id: AgreementId }): Promise<string[]> {
  const rows = await asOwner<{ name: string }>(sql`
    select l.name from parties p join legal_persons l on l.id = p.legal_person_id
    where p.agreement_id = ${id} order by 1`)
  return rows.map((one) => one.name)
}
