import { inArray } from 'drizzle-orm'
import { type LegalPersonId, newId } from '@/domain/ids'
import { refuse } from '../command'
import type { Tx } from '../connection'
import { legalPersons } from '../schema/forces'

export type OtherPerson = { legalPersonId: LegalPersonId; name: string }

/**
 * The other persons of these names, recorded where the register does not know them yet. Refused where a name is that of
 * a chief officer or policing body: such a party holds an office.
 */
export async function otherPersonsNamed(tx: Tx, names: string[]) {
  const known = names.length > 0 ? await readNamed(tx, names) : []
  const holder = known.find((one) => one.kind !== 'other person')
  if (holder) return refuse({ reason: 'holds an office' as const, name: holder.name })
  const unknown = names.filter((name) => !known.some((one) => one.name === name))
  if (unknown.length === 0) return { kind: 'found' as const, persons: known.map(person) }

  const added = unknown.map((name) => ({ id: newId<'legal person'>(), kind: 'other person' as const, name }))
  await tx.insert(legalPersons).values(added).onConflictDoNothing()
  return { kind: 'found' as const, persons: (await readNamed(tx, names)).map(person) }
}

function readNamed(tx: Tx, names: string[]) {
  return tx
    .select({ id: legalPersons.id, kind: legalPersons.kind, name: legalPersons.name })
    .from(legalPersons)
    .where(inArray(legalPersons.name, names))
}

function person({ id, name }: { id: LegalPersonId; name: string }): OtherPerson {
  return { legalPersonId: id, name }
}
