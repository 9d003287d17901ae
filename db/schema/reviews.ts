import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type {
  AgreementId,
  DecisionId,
  ForceId,
  LegalPersonId,
  OfficeId,
  PersonId,
  ReviewId,
} from '@/domain/ids'
import type { ReviewResult } from '@/domain/reviews/review'
import { agreements } from './agreements'
import { forces, legalPersons, offices } from './forces'
import {
  addedToAgreementBy,
  asks,
  auditChangesNothing,
  changedOnAgreementBy,
  instant,
  seenWithAgreement,
  wholeDay,
} from './kit'
import { people } from './people'
import { decisionKind, personRole } from './vocabulary'

/** A cycle in which every current party's two offices record a decision on an agreement. */
export const reviews = pgTable(
  'reviews',
  {
    id: uuid('id').$type<ReviewId>().primaryKey(),
    agreementId: uuid('agreement_id')
      .$type<AgreementId>()
      .notNull()
      .references(() => agreements.id),
    cycle: text('cycle').notNull(),
    dueOn: wholeDay('due_on').notNull(),
    why: text('why').notNull(),
    /** Made up, to show the page: said wherever it stands. Only demonstration data is. */
    demonstration: boolean('demonstration').notNull().default(false),
    openedOn: wholeDay('opened_on').notNull(),
    /** Null when the register itself opened it, from demonstration data. */
    openedById: uuid('opened_by_id')
      .$type<PersonId>()
      .references(() => people.id),
    closedOn: wholeDay('closed_on'),
    closedById: uuid('closed_by_id')
      .$type<PersonId>()
      .references(() => people.id),
    /** The derived result as it stood when the review was closed. */
    outcome: jsonb('outcome').$type<ReviewResult>(),
  },
  (table) => [
    unique('reviews_cycle_once').on(table.agreementId, table.cycle),
    unique('reviews_of_agreement').on(table.id, table.agreementId),
    uniqueIndex('reviews_one_open').on(table.agreementId).where(sql`closed_on is null`),
    check(
      'reviews_closed_whole',
      sql`(closed_on is null) = (closed_by_id is null) and (closed_on is null) = (outcome is null)`,
    ),
    check('reviews_cycle_is_a_year', sql`cycle ~ '^[0-9]{4}(-[0-9]+)?$'`),
    index('reviews_open_by_due').on(table.dueOn).where(sql`closed_on is null`),
    seenWithAgreement('reviews'),
    addedToAgreementBy('reviews', ['office', 'registrar', 'system']),
    changedOnAgreementBy('reviews', ['office', 'registrar']),
    ...auditChangesNothing('reviews'),
  ],
)

/** The offices asked, fixed when the review opens. */
export const reviewOffices = pgTable(
  'review_offices',
  {
    id: uuid('id').primaryKey(),
    agreementId: uuid('agreement_id').$type<AgreementId>().notNull(),
    reviewId: uuid('review_id').$type<ReviewId>().notNull(),
    officeId: uuid('office_id')
      .$type<OfficeId>()
      .notNull()
      .references(() => offices.id),
    forceId: uuid('force_id')
      .$type<ForceId>()
      .notNull()
      .references(() => forces.id),
    /** Who held the office then. */
    legalPersonId: uuid('legal_person_id')
      .$type<LegalPersonId>()
      .notNull()
      .references(() => legalPersons.id),
    /** The office that answers in its place, itself asked in the same review: its force became part of that one's. */
    answeredById: uuid('answered_by_id')
      .$type<OfficeId>()
      .references(() => offices.id),
  },
  (table) => [
    unique('review_offices_once').on(table.reviewId, table.officeId),
    foreignKey({
      name: 'review_offices_of_a_review',
      columns: [table.reviewId, table.agreementId],
      foreignColumns: [reviews.id, reviews.agreementId],
    }),
    index('review_offices_by_office').on(table.officeId),
    seenWithAgreement('review_offices'),
    addedToAgreementBy('review_offices', ['office', 'registrar', 'system']),
    ...auditChangesNothing('review_offices'),
  ],
)

/** What an office decided. History: a correction is a new decision that names the one it corrects. */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid('id').$type<DecisionId>().primaryKey(),
    agreementId: uuid('agreement_id').$type<AgreementId>().notNull(),
    reviewId: uuid('review_id').$type<ReviewId>().notNull(),
    officeId: uuid('office_id').$type<OfficeId>().notNull(),
    decision: decisionKind('decision').notNull(),
    until: wholeDay('until'),
    why: text('why').notNull(),
    decidedOn: wholeDay('decided_on').notNull(),
    correctsId: uuid('corrects_id').$type<DecisionId>(),
    recordedById: uuid('recorded_by_id')
      .$type<PersonId>()
      .references(() => people.id),
    /** A registrar records on behalf of the office; null for the register itself. */
    recordedAs: personRole('recorded_as'),
    recordedAt: instant('recorded_at').notNull().default(sql`now()`),
  },
  (table) => [
    unique('decisions_of_office').on(table.id, table.reviewId, table.officeId),
    uniqueIndex('decisions_one_an_office').on(table.reviewId, table.officeId).where(sql`corrects_id is null`),
    unique('decisions_corrected_once').on(table.correctsId),
    foreignKey({
      name: 'decisions_of_a_review',
      columns: [table.reviewId, table.agreementId],
      foreignColumns: [reviews.id, reviews.agreementId],
    }),
    foreignKey({
      name: 'decisions_of_an_office_asked',
      columns: [table.reviewId, table.officeId],
      foreignColumns: [reviewOffices.reviewId, reviewOffices.officeId],
    }),
    foreignKey({
      name: 'decisions_correct_their_own_office',
      columns: [table.correctsId, table.reviewId, table.officeId],
      foreignColumns: [table.id, table.reviewId, table.officeId],
    }),
    check('decisions_until_when_extending', sql`(decision = 'extend') = (until is not null)`),
    check('decisions_why_said', sql`btrim(why) <> ''`),
    index('decisions_by_agreement').on(table.agreementId),
    index('decisions_by_review').on(table.reviewId, table.officeId),
    seenWithAgreement('decisions'),
    // An office decides for itself alone; a registrar records on behalf of one.
    addedToAgreementBy(
      'decisions',
      ['office', 'chief', 'registrar', 'system'],
      sql`(${asks(['registrar', 'system'])} or office_id = (select asking_office()))`,
    ),
    ...auditChangesNothing('decisions'),
  ],
)
