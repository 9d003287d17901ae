import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { LegalBasis, Marking, Provision } from '@/domain/agreements/agreement'
import { type Instrument, noticeFrom, termEndFrom } from '@/domain/agreements/instrument'
import type { Maintained } from '@/domain/agreements/maintenance'
import { isCurrent } from '@/domain/agreements/party'
import type { AgreementHistory } from '@/domain/agreements/status'
import type {
  AgreementId,
  ForceId,
  InstrumentId,
  LegalPersonId,
  OfficeId,
  PartyId,
  RegionId,
  ReviewId,
} from '@/domain/ids'
import type { OfficeKind } from '@/domain/reviews/review'
import type { Day } from '@/lib/dates/day'
import type { PartialDay } from '@/lib/dates/partial-day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { forces, legalPersons, offices, regions } from '../schema/forces'
import { instruments } from '../schema/instruments'
import { parties } from '../schema/parties'
import { people } from '../schema/people'
import { signatures } from '../schema/signatures'

/** A party with its names; `id` is what signatures name. */
export type Party = {
  id: PartyId
  legalPersonId: LegalPersonId
  name: string
  officeId: OfficeId | null
  officeKind: OfficeKind | null
  forceId: ForceId | null
  forceCode: string | null
  forceName: string | null
  regionName: string | null
  fromOn: PartialDay | null
  toOn: PartialDay | null
  note: string | null
  placeId: PartyId
  /** The instruments that say it joined, and left. */
  joinedById: InstrumentId | null
  leftById: InstrumentId | null
}

/** What a party signed. Those of parties recorded in error count for nothing, and are kept apart. */
export type Signature = { partyId: PartyId; signedOn: PartialDay | null; signedBy: string | null }

/** An instrument with all that was recorded of it. */
export type RecordedInstrument = Omit<Instrument, 'signatures'> & {
  id: InstrumentId
  inEffectFrom: Day | null
  keptAt: string | null
  /** What it changes, or directs, in words. */
  setsOut: string | null
  why: string | null
  confirmedBy: string | null
  corrects: number | null
  /** The review that agreed to it, where one did. */
  reviewId: ReviewId | null
  signatures: Signature[]
  /** Given for parties that were recorded in error, by their names. */
  signedInError: (Omit<Signature, 'partyId'> & { id: string; name: string })[]
  /** Who recorded it; null when it was loaded from a published source. */
  recordedBy: string | null
  recordedAt: Date
}

/** An agreement with everything its rules hang on. */
export type Agreement = Omit<AgreementHistory, 'instruments' | 'parties'> &
  Maintained & {
    id: AgreementId
    reference: string
    title: string
    legalBasis: LegalBasis
    provision: Provision
    marking: Marking
    regionNames: string[]
    version: number
    parties: Party[]
    instruments: RecordedInstrument[]
  }

/** The agreement by its reference, as the person asking may see it; null when for them there is none. */
export async function readAgreement(tx: Tx, reference: string, today: Day): Promise<Agreement | null> {
  const [row] = await tx
    .select({
      id: agreements.id,
      reference: agreements.reference,
      title: agreements.title,
      scope: agreements.scope,
      legalBasis: agreements.legalBasis,
      provision: agreements.provision,
      marking: agreements.marking,
      regionIds: sql<RegionId[]>`${agreements.regionIds}`,
      regionNames: sql<
        string[]
      >`array(select name from ${regions} where id = any (${agreements.regionIds}) order by name)`,
      draftingForceId: agreements.draftingForceId,
      madeKnownAt: agreements.madeKnownAt,
      supersededById: agreements.supersededById,
      supersededOn: agreements.supersededOn,
      version: agreements.version,
    })
    .from(agreements)
    .where(eq(agreements.reference, reference))
  if (!row) return null
  const { madeKnownAt, supersededById, supersededOn, ...facts } = row
  const [partyRows, instrumentRows] = await Promise.all([
    readParties(tx, row.id),
    readInstruments(tx, row.id),
  ])
  const current = partyRows.filter((party) => isCurrent(party, today))
  return {
    ...facts,
    isDraft: madeKnownAt === null,
    supersededOn: supersededById ? (supersededOn ?? 'not recorded') : null,
    parties: partyRows,
    instruments: instrumentRows,
    currentForceIds: [...new Set(current.map((party) => party.forceId).filter((id) => id !== null))],
  }
}

function readParties(tx: Tx, agreementId: AgreementId): Promise<Party[]> {
  return tx
    .select({
      id: parties.id,
      legalPersonId: parties.legalPersonId,
      name: legalPersons.name,
      officeId: parties.officeId,
      officeKind: offices.kind,
      forceId: forces.id,
      forceCode: forces.code,
      forceName: forces.shortName,
      regionName: regions.name,
      fromOn: parties.fromOn,
      toOn: parties.toOn,
      note: parties.note,
      placeId: parties.placeId,
      joinedById: parties.joinedById,
      leftById: parties.leftById,
    })
    .from(parties)
    .innerJoin(legalPersons, eq(legalPersons.id, parties.legalPersonId))
    .leftJoin(offices, eq(offices.id, parties.officeId))
    .leftJoin(forces, eq(forces.id, offices.forceId))
    .leftJoin(regions, eq(regions.id, forces.regionId))
    .where(and(eq(parties.agreementId, agreementId), isNull(parties.voidedAt)))
    .orderBy(asc(forces.shortName), asc(offices.kind), asc(legalPersons.name))
}

async function readInstruments(tx: Tx, agreementId: AgreementId): Promise<RecordedInstrument[]> {
  const [rows, signed] = await Promise.all([readDocuments(tx, agreementId), readSignatures(tx, agreementId)])
  return rows.map(({ endKind, endOn, noticeKind, noticeMonths, correctsId, ...row }) => ({
    ...row,
    end: termEndFrom(endKind, endOn),
    notice: noticeFrom(noticeKind, noticeMonths),
    corrects: rows.find((one) => one.id === correctsId)?.number ?? null,
    correctedBy: rows.find((one) => one.correctsId === row.id)?.number ?? null,
    signatures: signed.filter((one) => one.instrumentId === row.id && !one.voidedAt).map(asSignature),
    signedInError: signed.filter((one) => one.instrumentId === row.id && one.voidedAt),
  }))
}

function readDocuments(tx: Tx, agreementId: AgreementId) {
  return tx
    .select({
      id: instruments.id,
      number: instruments.number,
      place: instruments.place,
      kind: instruments.kind,
      form: instruments.form,
      madeOn: instruments.madeOn,
      takesEffectOn: instruments.takesEffectOn,
      inEffectFrom: sql<Day | null>`${instruments.inEffectFrom}`,
      endKind: instruments.endKind,
      endOn: instruments.endOn,
      noticeKind: instruments.noticeKind,
      noticeMonths: instruments.noticeMonths,
      keptAt: instruments.keptAt,
      setsOut: instruments.setsOut,
      why: instruments.why,
      confirmedBy: instruments.confirmedBy,
      correctsId: instruments.correctsId,
      reviewId: instruments.reviewId,
      recordedBy: people.name,
      recordedAt: instruments.recordedAt,
    })
    .from(instruments)
    .leftJoin(people, eq(people.id, instruments.recordedById))
    .where(eq(instruments.agreementId, agreementId))
    .orderBy(asc(instruments.number))
}

function readSignatures(tx: Tx, agreementId: AgreementId) {
  return tx
    .select({
      id: signatures.id,
      name: legalPersons.name,
      voidedAt: parties.voidedAt,
      instrumentId: signatures.instrumentId,
      partyId: signatures.partyId,
      signedOn: signatures.signedOn,
      signedBy: signatures.signedBy,
    })
    .from(signatures)
    .innerJoin(parties, eq(parties.id, signatures.partyId))
    .innerJoin(legalPersons, eq(legalPersons.id, parties.legalPersonId))
    .where(eq(signatures.agreementId, agreementId))
}

function asSignature({ partyId, signedOn, signedBy }: Signature): Signature {
  return { partyId, signedOn, signedBy }
}
