import { sql } from 'drizzle-orm'
import type { Marking, Scope } from '@/domain/agreements/agreement'
import {
  type AgreementId,
  type BodyId,
  type LegalPersonId,
  newId,
  type OfficeId,
  type RegionId,
} from '@/domain/ids'
import type { PartialDay } from '@/lib/dates/partial-day'
import { changed, command, refuse } from '../command'
import { agreementBodies, agreements } from '../schema/agreements'
import { parties } from '../schema/parties'
import { sourceStatements } from '../schema/sources'
import { addInstrument } from '../writing/instrument'

/** A line of a published page, verbatim, and where it stood. */
export type Source = {
  statement: string
  publisher: string
  page: string
  line: number | null
  address: string
  datedOn: PartialDay | null
  capturedOn: PartialDay | null
}

export type NewAgreement = {
  /** Leads the reference: the region's prefix, or NAT. */
  prefix: string
  title: string
  scope: Scope
  marking: Marking
  regionIds: RegionId[]
  parties: { legalPersonId: LegalPersonId; officeId: OfficeId | null; name: string; note: string | null }[]
  bodyIds: BodyId[]
  source: Source
}

/**
 * Records an agreement from a published source, with an undated original: what the source does not say stays not
 * recorded. Gives its reference. Refused unless the register itself loads it.
 */
export const recordAgreement = command(async ({ tx, actor }, input: NewAgreement) => {
  if (actor.role !== 'system') return refuse({ reason: 'only the register loads agreements' as const })

  const id: AgreementId = newId()
  const { title, scope, marking, regionIds, bodyIds, source } = input
  const { rows } = await tx.execute<{ reference: string }>(
    sql`select give_reference(${input.prefix}) as reference`,
  )
  const reference = rows[0]?.reference ?? ''
  await tx.insert(agreements).values({ id, reference, title, scope, marking, regionIds })
  if (bodyIds.length > 0) {
    await tx.insert(agreementBodies).values(bodyIds.map((bodyId) => ({ agreementId: id, bodyId })))
  }
  if (input.parties.length > 0) {
    const added = input.parties.map(({ legalPersonId, officeId, note }) => ({
      legalPersonId,
      officeId,
      note,
    }))
    await tx.insert(parties).values(
      added.map((party) => {
        const partyId = newId<'party'>()
        return { id: partyId, placeId: partyId, agreementId: id, ...party }
      }),
    )
  }
  const undated = {
    kind: 'original' as const,
    form: 'not recorded' as const,
    madeOn: null,
    takesEffectOn: null,
    why: null,
  }
  await addInstrument(tx, actor, { id, instruments: [] }, undated)
  await tx.insert(sourceStatements).values({ id: newId<'source'>(), agreementId: id, ...source })

  const names = input.parties.map((one) => one.name)
  const after = {
    reference,
    title,
    scope,
    marking,
    parties: names,
    source: source.statement,
    address: source.address,
  }
  return changed(
    { id, reference },
    { kind: 'agreement recorded', subjects: [{ on: 'agreement', id, before: null, after }], why: null },
  )
})
