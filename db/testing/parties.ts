import { sql } from 'drizzle-orm'
import type { AgreementId } from '@/domain/ids'
import { asOwner } from './database'

type Of = { id: AgreementId }

/** Every party of an agreement, the voided among them, by name: when it was one, and by which instruments. */
export async function partiesOf({ id }: Of) {
  return asOwner<{
    name: string
    from_on: string | null
    to_on: string | null
    joined_by: number | null
    left_by: number | null
    voided_why: string | null
  }>(sql`
    select l.name, p.from_on, p.to_on, joined.number as joined_by, gone.number as left_by, p.voided_why
    from parties p
    join legal_persons l on l.id = p.legal_person_id
    left join instruments joined on joined.id = p.joined_by_id
    left join instruments gone on gone.id = p.left_by_id
    where p.agreement_id = ${id}
    order by l.name, p.from_on nulls first`)
}

/** Those who are party for good, by the short of their names: "Chief Constable of Derbyshire Police" is "CC Derbyshire". */
export async function partyNamesOf(agreement: Of): Promise<string[]> {
  const all = await partiesOf(agreement)
  return all.filter((one) => one.to_on === null && one.voided_why === null).map((one) => shortened(one.name))
}

function shortened(name: string): string {
  return name
    .replace('Chief Constable of', 'CC')
    .replace('Police and Crime Commissioner for', 'PCC')
    .replace(' Police', '')
}

/** The forces by which an agreement is seen: those that are or were party. */
export async function partyForcesOf({ id }: Of): Promise<string[]> {
  const rows = await asOwner<{ code: string }>(sql`
    select f.code from agreements a join forces f on f.id = any (a.party_force_ids) where a.id = ${id} order by 1`)
  return rows.map((one) => one.code)
}
