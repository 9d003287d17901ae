import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Role } from '@/domain/access/actor'
import type { Marking } from '@/domain/agreements/agreement'
import type { ForceId, LegalPersonId, OfficeId, PersonId } from '@/domain/ids'
import type { Day } from '@/lib/dates/day'
import type { Tx } from '../connection'
import { agreements } from '../schema/agreements'
import { auditEventSubjects } from '../schema/audit'
import { bodies, bodyMembers, bodyNames } from '../schema/bodies'
import { offices } from '../schema/forces'
import { parties } from '../schema/parties'
import { people } from '../schema/people'
import { reviewOffices, reviews } from '../schema/reviews'

export type TouchedAgreement = { reference: string; title: string; marking: Marking }

/** What a succession touches, as far as the person asking may see it. */
export type Touched = {
  agreements: TouchedAgreement[]
  bodies: { code: string; name: string }[]
  people: { id: PersonId; name: string; role: Role }[]
}

/** What it would touch, with the open reviews that ask the offices. */
export type Touching = Touched & { reviews: (TouchedAgreement & { cycle: string })[] }

/** What passes on: offices with whoever holds them (null for a merger: everybody who does), and forces that end. */
export type Passing = {
  officeIds: OfficeId[]
  holderId: LegalPersonId | null
  forceIds: ForceId[]
  onDay: Day
}

const agreement = { reference: agreements.reference, title: agreements.title, marking: agreements.marking }
const inOrder = [sql`length(${agreements.reference})`, sql`${agreements.reference} collate "C"`]

/** Read as the person asking, so that what they cannot see is neither named nor counted. */
export async function readTouching(tx: Tx, passing: Passing): Promise<Touching> {
  const { officeIds, forceIds, onDay } = passing
  const isOfForces = forceIds.length > 0 ? inArray(bodyMembers.forceId, forceIds) : sql`false`
  return {
    agreements: await tx
      .select(agreement)
      .from(agreements)
      .where(or(sql`${agreements.id} in (${partiesThatPass(tx, passing)})`, isDraftOf(forceIds)))
      .orderBy(...inOrder),
    reviews: await tx
      .selectDistinct({ ...agreement, cycle: reviews.cycle })
      .from(reviews)
      .innerJoin(agreements, eq(agreements.id, reviews.agreementId))
      .innerJoin(reviewOffices, eq(reviewOffices.reviewId, reviews.id))
      .where(
        and(
          isNull(reviews.closedOn),
          inArray(reviewOffices.officeId, officeIds),
          isNull(reviewOffices.answeredById),
        ),
      )
      .orderBy(agreements.reference),
    bodies: await namedBodies(
      tx,
      sql`${bodies.id} in (select body_id from body_members where ${isOfForces}
        and (body_members.to_on is null or latest_day(body_members.to_on) >= ${onDay}))
        or ${forceIds.length > 0 ? inArray(bodies.leadForceId, forceIds) : sql`false`}`,
    ),
    people: await tx
      .select({ id: people.id, name: people.name, role: people.role })
      .from(people)
      .where(forceIds.length > 0 ? inArray(people.forceId, forceIds) : inArray(people.officeId, officeIds))
      .orderBy(asc(people.name)),
  }
}

function partiesThatPass(tx: Tx, { officeIds, holderId, onDay }: Passing) {
  return tx
    .select({ id: parties.agreementId })
    .from(parties)
    .innerJoin(offices, eq(offices.id, parties.officeId))
    .where(
      and(
        inArray(offices.id, officeIds),
        holderId ? eq(parties.legalPersonId, holderId) : undefined,
        isNull(parties.voidedAt),
        sql`(${parties.toOn} is null or latest_day(${parties.toOn}) >= ${onDay})`,
      ),
    )
}

function isDraftOf(forceIds: ForceId[]): SQL | undefined {
  if (forceIds.length === 0) return undefined
  return and(isNull(agreements.madeKnownAt), inArray(agreements.draftingForceId, forceIds))
}

function namedBodies(tx: Tx, which: SQL): Promise<Touched['bodies']> {
  return tx
    .select({ code: bodies.code, name: sql<string>`coalesce(${bodyNames.acronym}, ${bodyNames.name})` })
    .from(bodies)
    .innerJoin(bodyNames, and(eq(bodyNames.bodyId, bodies.id), isNull(bodyNames.toOn)))
    .where(which)
    .orderBy(sql`2`)
}

/** What an event touched. */
export async function readTouched(tx: Tx, eventId: string): Promise<Touched> {
  const isOfEvent = eq(auditEventSubjects.eventId, eventId)
  return {
    agreements: await tx
      .select(agreement)
      .from(agreements)
      .innerJoin(auditEventSubjects, and(eq(auditEventSubjects.agreementId, agreements.id), isOfEvent))
      .orderBy(...inOrder),
    bodies: await namedBodies(
      tx,
      sql`${bodies.id} in (select body_id from audit_event_subjects where event_id = ${eventId})`,
    ),
    people: await tx
      .select({ id: people.id, name: people.name, role: people.role })
      .from(people)
      .innerJoin(auditEventSubjects, and(eq(auditEventSubjects.personId, people.id), isOfEvent))
      .orderBy(asc(people.name)),
  }
}
