import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { PartyId } from '@/domain/ids'
import type { PartialDay } from '@/lib/dates/partial-day'
import { query } from '../query'
import { agreements } from '../schema/agreements'
import { forces, legalPersons, offices } from '../schema/forces'
import { parties } from '../schema/parties'
import { people } from '../schema/people'

/** A party that was recorded in error: what had been said of it, and who said that it never was one, when and why. */
export type VoidedParty = {
  id: PartyId
  name: string
  forceName: string | null
  fromOn: PartialDay | null
  toOn: PartialDay | null
  voidedAt: Date | null
  voidedBy: string | null
  voidedWhy: string | null
}

/** Who was recorded as a party of an agreement in error; nobody when for the person asking there is none. */
export const listVoidedParties = query(
  ({ tx }, reference: string): Promise<VoidedParty[]> =>
    tx
      .select({
        id: parties.id,
        name: legalPersons.name,
        forceName: forces.shortName,
        fromOn: parties.fromOn,
        toOn: parties.toOn,
        voidedAt: parties.voidedAt,
        voidedBy: people.name,
        voidedWhy: parties.voidedWhy,
      })
      .from(parties)
      .innerJoin(agreements, eq(agreements.id, parties.agreementId))
      .innerJoin(legalPersons, eq(legalPersons.id, parties.legalPersonId))
      .leftJoin(offices, eq(offices.id, parties.officeId))
      .leftJoin(forces, eq(forces.id, offices.forceId))
      .leftJoin(people, eq(people.id, parties.voidedById))
      .where(and(eq(agreements.reference, reference), isNotNull(parties.voidedAt)))
      .orderBy(asc(parties.voidedAt), asc(legalPersons.name)),
)
