import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { BodyDateId, BodyId, ForceId, PersonId, RegionId } from '@/domain/ids'
import { forces, regions } from './forces'
import { addedBy, auditChangesNothing, changedBy, instant, partialDay, seenBySignedIn } from './kit'
import { people } from './people'
import { bodyDateKind, bodyKind } from './vocabulary'

/** A unit, programme or shared service run under agreements. OFFICIAL: seen by everyone signed in. */
export const bodies = pgTable(
  'bodies',
  {
    id: uuid('id').$type<BodyId>().primaryKey(),
    code: text('code').notNull(),
    kind: bodyKind('kind').notNull(),
    purpose: text('purpose').notNull(),
    regionId: uuid('region_id')
      .$type<RegionId>()
      .references(() => regions.id),
    leadForceId: uuid('lead_force_id')
      .$type<ForceId>()
      .references(() => forces.id),
    parentBodyId: uuid('parent_body_id')
      .$type<BodyId>()
      .references((): AnyPgColumn => bodies.id),
    /** Raised by every deed on the body; forms carry it. */
    version: integer('version').notNull().default(1),
  },
  (table) => [
    unique('bodies_code_once').on(table.code),
    check('bodies_not_part_of_themselves', sql`parent_body_id <> id`),
    seenBySignedIn('bodies'),
    changedBy('bodies', ['office', 'registrar', 'system']),
    addedBy('bodies', ['office', 'registrar', 'system']),
    ...auditChangesNothing('bodies'),
  ],
)

/** What a body was called, from–to. Former names are kept. */
export const bodyNames = pgTable(
  'body_names',
  {
    id: uuid('id').primaryKey(),
    bodyId: uuid('body_id')
      .$type<BodyId>()
      .notNull()
      .references(() => bodies.id),
    name: text('name').notNull(),
    acronym: text('acronym'),
    fromOn: partialDay('from_on'),
    toOn: partialDay('to_on'),
  },
  (table) => [
    uniqueIndex('body_names_one_at_a_time').on(table.bodyId).where(sql`to_on is null`),
    seenBySignedIn('body_names'),
    addedBy('body_names', ['office', 'registrar', 'system']),
    changedBy('body_names', ['office', 'registrar', 'system']),
    ...auditChangesNothing('body_names'),
  ],
)

export const bodyMembers = pgTable(
  'body_members',
  {
    id: uuid('id').primaryKey(),
    bodyId: uuid('body_id')
      .$type<BodyId>()
      .notNull()
      .references(() => bodies.id),
    forceId: uuid('force_id')
      .$type<ForceId>()
      .notNull()
      .references(() => forces.id),
    fromOn: partialDay('from_on'),
    toOn: partialDay('to_on'),
  },
  (table) => [
    uniqueIndex('body_members_once_at_a_time').on(table.bodyId, table.forceId).where(sql`to_on is null`),
    index('body_members_by_force').on(table.forceId),
    check('body_members_in_order', sql`earliest_day(from_on) <= latest_day(to_on)`),
    seenBySignedIn('body_members'),
    addedBy('body_members', ['office', 'registrar', 'system']),
    changedBy('body_members', ['office', 'registrar', 'system']),
    ...auditChangesNothing('body_members'),
  ],
)

/**
 * When a body was formed or closed, as one source says. Those that contradict one another stand side by side; one that
 * was recorded in error is struck by a later row that names it. History.
 */
export const bodyDates = pgTable(
  'body_dates',
  {
    id: uuid('id').$type<BodyDateId>().primaryKey(),
    bodyId: uuid('body_id')
      .$type<BodyId>()
      .notNull()
      .references(() => bodies.id),
    number: integer('number').notNull(),
    kind: bodyDateKind('kind').notNull(),
    /** Null for a row that strikes another. */
    onDay: partialDay('on_day'),
    /** What says so. */
    said: text('said'),
    address: text('address'),
    capturedOn: partialDay('captured_on'),
    correctsId: uuid('corrects_id').$type<BodyDateId>(),
    /** How the row that it strikes is known to be wrong. */
    why: text('why'),
    recordedAt: instant('recorded_at').notNull().default(sql`now()`),
    /** Null when the register itself loaded it. */
    recordedById: uuid('recorded_by_id')
      .$type<PersonId>()
      .references(() => people.id),
  },
  (table) => [
    unique('body_dates_numbered_once').on(table.bodyId, table.number),
    unique('body_dates_of_their_body').on(table.id, table.bodyId),
    unique('body_dates_struck_once').on(table.correctsId),
    foreignKey({
      name: 'body_dates_strike_one_of_their_body',
      columns: [table.correctsId, table.bodyId],
      foreignColumns: [table.id, table.bodyId],
    }),
    check(
      'body_dates_say_or_strike',
      sql`num_nonnulls(on_day, corrects_id) = 1 and (on_day is null) = (said is null) and (corrects_id is null) = (why is null)`,
    ),
    seenBySignedIn('body_dates'),
    addedBy('body_dates', ['office', 'registrar', 'system']),
    ...auditChangesNothing('body_dates'),
  ],
)
