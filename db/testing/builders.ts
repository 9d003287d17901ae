import { eq, sql } from 'drizzle-orm'
import type { Marking, Scope } from '@/domain/agreements/agreement'
import { INSTRUMENT_KINDS } from '@/domain/agreements/instrument'
import type { EventKind } from '@/domain/audit/event'
import {
  type AgreementId,
  type BodyId,
  type DecisionId,
  type ForceId,
  type InstrumentId,
  type LegalPersonId,
  newId,
  type OfficeId,
  type PartyId,
  type PersonId,
  type RegionId,
  type ReviewId,
} from '@/domain/ids'
import { OFFICE_KINDS, type OfficeKind } from '@/domain/reviews/review'
import { day } from '@/lib/dates/day'
import { type PartialDay, partialDay } from '@/lib/dates/partial-day'
import { agreements } from '../schema/agreements'
import { auditEventSubjects, auditEvents } from '../schema/audit'
import { bodies, bodyMembers, bodyNames } from '../schema/bodies'
import { forces, legalPersons, officeHolders, offices, regions } from '../schema/forces'
import { instruments } from '../schema/instruments'
import { parties } from '../schema/parties'
import { decisions, reviewOffices, reviews } from '../schema/reviews'
import { signatures } from '../schema/signatures'
import { sourceStatements } from '../schema/sources'
import { arrange } from './database'

// Builders insert through the tables as the owner, past every rule: they arrange, they are not what is tested.
// Each takes what matters to the test and fills in the rest; a day is written as `partialDay('2014-03')`.

export type BuiltOffice = { id: OfficeId; kind: OfficeKind; legalPersonId: LegalPersonId; holder: string }
export type BuiltForce = {
  id: ForceId
  code: string
  name: string
  regionId: RegionId
  chief: BuiltOffice
  policingBody: BuiltOffice
}
export type BuiltAgreement = { id: AgreementId; reference: string; title: string; parties: BuiltParty[] }
export type BuiltParty = {
  id: PartyId
  placeId: PartyId
  agreementId: AgreementId
  legalPersonId: LegalPersonId
  officeId: OfficeId | null
}
export type BuiltInstrument = { id: InstrumentId; agreementId: AgreementId; number: number; place: number }
export type BuiltReview = { id: ReviewId; agreementId: AgreementId; cycle: string; asked: OfficeId[] }

type RegionParts = { code?: string; name?: string; prefix?: string | null }

/** A region by its code, made when there is none yet: East Midlands (`em`) unless told. */
export async function aRegion(parts: RegionParts = {}): Promise<RegionId> {
  const { code = 'em' } = parts
  const { name = nameOf(code), prefix = code.toUpperCase() } = parts
  return arrange(async (tx) => {
    const [found] = await tx.select({ id: regions.id }).from(regions).where(eq(regions.code, code))
    if (found) return found.id
    const id: RegionId = newId()
    await tx.insert(regions).values({ id, code, name, prefix })
    return id
  })
}

/**
 * A force by its code, with its region, its two offices and who holds them; made when there is none yet.
 * Derbyshire in the East Midlands unless told. `aForce({ code: 'kent', region: 'se' })`.
 */
export async function aForce({ code = 'derbyshire', region = 'em' } = {}): Promise<BuiltForce> {
  const found = await findForce(code)
  if (found) return found
  const regionId = await aRegion({ code: region })
  const id: ForceId = newId()
  const name = nameOf(code)
  await arrange(async (tx) => {
    await tx.insert(forces).values({
      id,
      code,
      name: `${name} Police`,
      shortName: name,
      abbreviations: [],
      kind: 'territorial',
      regionId,
    })
    for (const kind of OFFICE_KINDS) {
      const officeId: OfficeId = newId()
      const legalPersonId: LegalPersonId = newId()
      const holder =
        kind === 'chief officer'
          ? `Chief Constable of ${name} Police`
          : `Police and Crime Commissioner for ${name}`
      await tx.insert(offices).values({ id: officeId, forceId: id, kind })
      await tx.insert(legalPersons).values({ id: legalPersonId, kind, name: holder })
      await tx.insert(officeHolders).values({ id: crypto.randomUUID(), officeId, legalPersonId })
    }
  })
  return forceNamed(code)
}

/** The five forces of the East Midlands, and Bedfordshire, in the East of England, to look on from outside. */
export async function fiveForces() {
  const five = {
    derbyshire: await aForce({ code: 'derbyshire' }),
    leicestershire: await aForce({ code: 'leicestershire' }),
    lincolnshire: await aForce({ code: 'lincolnshire' }),
    northamptonshire: await aForce({ code: 'northamptonshire' }),
    nottinghamshire: await aForce({ code: 'nottinghamshire' }),
  }
  return { ...five, bedfordshire: await aForce({ code: 'bedfordshire', region: 'ee' }) }
}

export type AgreementParts = {
  reference?: string
  title?: string
  scope?: Scope
  marking?: Marking
  /** Codes of its regions. */
  regions?: string[]
  /** Codes of forces whose two offices are both party to it. More parties, or with days: `aParty`. */
  parties?: string[]
  /** Code of the force whose office drafts it. */
  draftedBy?: string | null
  /** Its original instrument, `null` for a draft: nothing made. */
  original?: InstrumentParts | null
  parent?: { id: AgreementId }
  supersededBy?: { id: AgreementId }
  supersededOn?: PartialDay | null
}

let agreementsMade = 0

/**
 * An agreement of Derbyshire and Leicestershire (four parties), OFFICIAL, regional, of the East Midlands, made and in
 * force from 1 April 2020 to 31 March 2030. `anAgreement({ parties: [], original: null })` is a draft without parties.
 */
export async function anAgreement(parts: AgreementParts = {}): Promise<BuiltAgreement> {
  agreementsMade += 1
  const id: AgreementId = newId()
  const reference = parts.reference ?? `EM-${9000 + agreementsMade}`
  const title = parts.title ?? `Shared service ${agreementsMade}`
  const regionIds = await eachOf(parts.regions ?? ['em'], (code) => aRegion({ code }))
  const draftingForceId = parts.draftedBy ? (await aForce({ code: parts.draftedBy })).id : null
  await arrange((tx) =>
    tx.insert(agreements).values({
      id,
      reference,
      title,
      scope: parts.scope ?? 'regional',
      marking: parts.marking ?? 'OFFICIAL',
      regionIds,
      draftingForceId,
      parentAgreementId: parts.parent?.id ?? null,
      supersededById: parts.supersededBy?.id ?? null,
      supersededOn: parts.supersededOn ?? null,
    }),
  )
  const made = await eachOf(parts.parties ?? ['derbyshire', 'leicestershire'], (force) =>
    eachOf([...OFFICE_KINDS], (office) => aParty({ id }, { force, office })),
  )
  if (parts.original !== null) await anInstrument({ id }, { ...UNTIL_2030, ...parts.original })
  return { id, reference, title, parties: made.flat() }
}

const UNTIL_2030: InstrumentParts = {
  kind: 'original',
  madeOn: partialDay('2020-04-01'),
  takesEffectOn: partialDay('2020-04-01'),
  endOn: partialDay('2030-03-31'),
}

type PartyParts = {
  /** Code of the force whose office it is; `null` for another person. */
  force?: string | null
  office?: OfficeKind
  /** For another person: its name. */
  name?: string
  fromOn?: PartialDay | null
  toOn?: PartialDay | null
  note?: string | null
  /** The party whose place it takes. */
  succeeds?: { placeId: PartyId }
}

/** A party to an agreement: the policing body of Derbyshire, from nobody knows when, unless told. */
export async function aParty(agreement: { id: AgreementId }, parts: PartyParts = {}): Promise<BuiltParty> {
  const { force = 'derbyshire', office = 'policing body', name = 'Nottinghamshire Fire Authority' } = parts
  const holder =
    force === null
      ? { id: null, legalPersonId: await anotherPerson(name) }
      : officeOf(await aForce({ code: force }), office)
  const id = newId<'party'>()
  const row = {
    id,
    placeId: parts.succeeds?.placeId ?? id,
    agreementId: agreement.id,
    legalPersonId: holder.legalPersonId,
    officeId: holder.id,
  }
  const { fromOn = null, toOn = null, note = null } = parts
  await arrange((tx) => tx.insert(parties).values({ ...row, fromOn, toOn, note }))
  return row
}

type InstrumentParts = Partial<
  Omit<typeof instruments.$inferInsert, 'id' | 'agreementId' | 'number' | 'place' | 'correctsId'>
> & { corrects?: BuiltInstrument }

/**
 * The next instrument of an agreement: an extension by agreement with no dates, unless told. `endOn` is enough to set
 * an end, `noticeMonths` to set notice; `endKind: 'until ended'` and `noticeKind: 'none'` are said. `corrects` puts it
 * in the place of an earlier one.
 */
export async function anInstrument(
  agreement: { id: AgreementId },
  parts: InstrumentParts = {},
): Promise<BuiltInstrument> {
  const { corrects, ...said } = parts
  const id: InstrumentId = newId()
  const number = await nextNumber(agreement.id)
  const place = corrects?.place ?? number
  const kind = said.kind ?? INSTRUMENT_KINDS[1]
  const confirmed =
    kind === 'confirmed lapse' ? { confirmedBy: 'A named person', why: 'Nothing replaced it' } : {}
  await arrange((tx) =>
    tx.insert(instruments).values({
      form: 'agreement',
      endKind: said.endOn ? 'on' : 'not recorded',
      noticeKind: said.noticeMonths ? 'months' : 'not recorded',
      ...confirmed,
      ...said,
      id,
      agreementId: agreement.id,
      number,
      place,
      kind,
      correctsId: corrects?.id ?? null,
    }),
  )
  return { id, agreementId: agreement.id, number, place }
}

/** A party's signature of an instrument; `signedOn` null when nobody wrote the day down. */
export async function aSignature(
  instrument: BuiltInstrument,
  party: BuiltParty,
  signedOn: PartialDay | null = null,
) {
  const { agreementId, id: instrumentId } = instrument
  await arrange((tx) =>
    tx
      .insert(signatures)
      .values({ id: crypto.randomUUID(), agreementId, instrumentId, partyId: party.id, signedOn }),
  )
}

type ReviewParts = Partial<Omit<typeof reviews.$inferInsert, 'id' | 'agreementId'>> & {
  /** The offices asked: those of the agreement's parties unless told. */
  asked?: BuiltOffice[]
}

/** An open review, cycle 2026, opened 1 September 2026 and due 31 December 2026, that asks the parties' offices. */
export async function aReview(
  agreement: { id: AgreementId },
  { asked, ...said }: ReviewParts = {},
): Promise<BuiltReview> {
  const id: ReviewId = newId()
  const cycle = said.cycle ?? '2026'
  const officeIds = asked?.map((office) => office.id) ?? null
  return arrange(async (tx) => {
    const agreementId = agreement.id
    const days = { dueOn: day('2026-12-31'), openedOn: day('2026-09-01') }
    await tx.insert(reviews).values({ why: 'The yearly review', ...days, ...said, id, agreementId, cycle })
    const holders = await tx
      .selectDistinct({
        officeId: offices.id,
        forceId: offices.forceId,
        legalPersonId: officeHolders.legalPersonId,
      })
      .from(offices)
      .innerJoin(officeHolders, eq(officeHolders.officeId, offices.id))
      .where(
        officeIds
          ? sql`${offices.id} = any (${sql.param(officeIds)})`
          : sql`exists (select from parties p where p.agreement_id = ${agreementId} and p.office_id = ${offices.id})`,
      )
    const rows = holders.map((holder) => ({ ...holder, id: crypto.randomUUID(), agreementId, reviewId: id }))
    if (rows.length > 0) await tx.insert(reviewOffices).values(rows)
    return { id, agreementId, cycle, asked: rows.map((row) => row.officeId) }
  })
}

type DecisionParts = Partial<
  Omit<typeof decisions.$inferInsert, 'id' | 'agreementId' | 'reviewId' | 'officeId'>
>

/** What an office decided in a review: to continue, on 1 October 2026, unless told. Gives its key. */
export async function aDecision(
  { id: reviewId, agreementId }: BuiltReview,
  { id: officeId }: BuiltOffice,
  parts: DecisionParts = {},
): Promise<DecisionId> {
  const id: DecisionId = newId()
  const fallback = { decision: 'continue', why: 'It works', decidedOn: day('2026-10-01') } as const
  await arrange((tx) =>
    tx.insert(decisions).values({ ...fallback, ...parts, id, agreementId, reviewId, officeId }),
  )
  return id
}

/** A body with one name and its member forces, by code: none unless told. Gives its key. */
export async function aBody({
  code = 'EMSOU',
  members = [] as string[],
  region = 'em',
} = {}): Promise<BodyId> {
  const id: BodyId = newId()
  const regionId = await aRegion({ code: region })
  const memberIds = await eachOf(members, async (force) => (await aForce({ code: force })).id)
  await arrange(async (tx) => {
    await tx.insert(bodies).values({ id, code, kind: 'unit', purpose: 'To work together', regionId })
    await tx
      .insert(bodyNames)
      .values({ id: crypto.randomUUID(), bodyId: id, name: `The ${code} unit`, acronym: code })
    const rows = memberIds.map((forceId) => ({ id: crypto.randomUUID(), bodyId: id, forceId }))
    if (rows.length > 0) await tx.insert(bodyMembers).values(rows)
  })
  return id
}

/** The line of a published page from which an agreement was taken. */
export async function aSourceStatement(
  agreement: { id: AgreementId },
  statement = 'A line of a page',
): Promise<void> {
  await arrange((tx) =>
    tx.insert(sourceStatements).values({
      id: crypto.randomUUID(),
      agreementId: agreement.id,
      statement,
      publisher: 'A commissioner',
      page: 'A page',
      address: 'https://example.org/',
    }),
  )
}

type EventSubject =
  | { agreement: { id: AgreementId } }
  | { body: BodyId }
  | { force: BuiltForce }
  | { person: PersonId }

/** An event in history, done by the register itself, with one row for each subject it touched. Gives its key. */
export async function anEvent(kind: EventKind, subjects: EventSubject[]): Promise<string> {
  const id = crypto.randomUUID()
  await arrange(async (tx) => {
    await tx.insert(auditEvents).values({ id, kind })
    const rows = subjects.map((subject) => ({ id: crypto.randomUUID(), eventId: id, ...keyOf(subject) }))
    await tx.insert(auditEventSubjects).values(rows)
  })
  return id
}

function keyOf(subject: EventSubject) {
  if ('agreement' in subject) return { agreementId: subject.agreement.id }
  if ('body' in subject) return { bodyId: subject.body }
  if ('force' in subject) return { forceId: subject.force.id }
  return { personId: subject.person }
}

function officeOf(force: BuiltForce, kind: OfficeKind): BuiltOffice {
  return kind === 'chief officer' ? force.chief : force.policingBody
}

async function anotherPerson(name: string): Promise<LegalPersonId> {
  return arrange(async (tx) => {
    const [found] = await tx
      .select({ id: legalPersons.id })
      .from(legalPersons)
      .where(eq(legalPersons.name, name))
    if (found) return found.id
    const id: LegalPersonId = newId()
    await tx.insert(legalPersons).values({ id, kind: 'other person', name })
    return id
  })
}

async function nextNumber(agreementId: AgreementId): Promise<number> {
  const [last] = await arrange((tx) =>
    tx
      .select({ number: sql<number>`coalesce(max(${instruments.number}), 0)::int` })
      .from(instruments)
      .where(eq(instruments.agreementId, agreementId)),
  )
  return (last?.number ?? 0) + 1
}

async function forceNamed(code: string): Promise<BuiltForce> {
  const found = await findForce(code)
  if (!found) throw new Error(`No force ${code}`)
  return found
}

async function findForce(code: string): Promise<BuiltForce | null> {
  const rows = await arrange((tx) =>
    tx
      .select({
        force: { id: forces.id, code: forces.code, name: forces.shortName, regionId: forces.regionId },
        office: {
          id: offices.id,
          kind: offices.kind,
          legalPersonId: legalPersons.id,
          holder: legalPersons.name,
        },
      })
      .from(forces)
      .innerJoin(offices, eq(offices.forceId, forces.id))
      .innerJoin(officeHolders, eq(officeHolders.officeId, offices.id))
      .innerJoin(legalPersons, eq(legalPersons.id, officeHolders.legalPersonId))
      .where(sql`${forces.code} = ${code} and ${officeHolders.toOn} is null`),
  )
  const chief = rows.find((row) => row.office.kind === 'chief officer')?.office
  const policingBody = rows.find((row) => row.office.kind === 'policing body')?.office
  return rows[0] && chief && policingBody ? { ...rows[0].force, chief, policingBody } : null
}

/** One after another: PGlite is one connection, and rows made at once would race to make the same force. */
async function eachOf<T, R>(items: T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = []
  for (const item of items) made.push(await make(item))
  return made
}

function nameOf(code: string): string {
  if (code === 'em') return 'East Midlands'
  if (code === 'ee') return 'East of England'
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' ')
}
