import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { LegalPersonId, OfficeId, PersonId, RegionId, SuccessionId } from '@/domain/ids'
import { legalPersons, offices, regions } from './forces'
import { addedBy, auditChangesNothing, instant, partialDay, seenBySignedIn, wholeDay } from './kit'
import { people } from './people'
import { successionKind } from './vocabulary'

/** One deed by which an office passed to another holder, or forces became one. Written by its database functions alone. */
export const successionDeeds = pgTable(
  'succession_deeds',
  {
    id: uuid('id').$type<SuccessionId>().primaryKey(),
    kind: successionKind('kind').notNull(),
    regionId: uuid('region_id')
      .$type<RegionId>()
      .notNull()
      .references(() => regions.id),
    /** The successor's first day. */
    onDay: wholeDay('on_day').notNull(),
    /** Who was succeeded, and by whom, in words: names as they were. */
    predecessor: text('predecessor').notNull(),
    successor: text('successor').notNull(),
    note: text('note').notNull(),
    recordedById: uuid('recorded_by_id')
      .$type<PersonId>()
      .notNull()
      .references(() => people.id),
    recordedAt: instant('recorded_at').notNull().default(sql`now()`),
    /** The event that says what it touched. */
    eventId: uuid('event_id').notNull(),
    undoneAt: instant('undone_at'),
    undoneById: uuid('undone_by_id')
      .$type<PersonId>()
      .references(() => people.id),
    undoneWhy: text('undone_why'),
  },
  (table) => [
    check('succession_deeds_note_said', sql`btrim(note) <> ''`),
    check(
      'succession_deeds_undone_with_a_reason',
      sql`(undone_at is null) = (undone_why is null) and (undone_at is null) = (undone_by_id is null) and btrim(undone_why) <> ''`,
    ),
    index('succession_deeds_by_region').on(table.regionId),
    seenBySignedIn('succession_deeds'),
    ...auditChangesNothing('succession_deeds'),
  ],
)

/** One legal person took another's place in an office. */
export const successions = pgTable(
  'successions',
  {
    id: uuid('id').primaryKey(),
    predecessorId: uuid('predecessor_id')
      .$type<LegalPersonId>()
      .notNull()
      .references(() => legalPersons.id),
    successorId: uuid('successor_id')
      .$type<LegalPersonId>()
      .notNull()
      .references(() => legalPersons.id),
    onDay: partialDay('on_day'),
    note: text('note').notNull(),
    /** The deed that recorded it; null for one that was loaded from a published source. */
    deedId: uuid('deed_id')
      .$type<SuccessionId>()
      .references(() => successionDeeds.id),
    /** The office that the predecessor held and the one that the successor holds: another only after a merger. */
    officeId: uuid('office_id')
      .$type<OfficeId>()
      .references(() => offices.id),
    successorOfficeId: uuid('successor_office_id')
      .$type<OfficeId>()
      .references(() => offices.id),
    undoneAt: instant('undone_at'),
  },
  (table) => [
    uniqueIndex('successions_once')
      .on(table.predecessorId, table.successorId, table.officeId, table.onDay)
      .where(sql`undone_at is null`),
    seenBySignedIn('successions'),
    addedBy('successions', ['system']),
    ...auditChangesNothing('successions'),
  ],
)

/** What a succession changed, row by row, so that it can be taken back whole. Nobody reads it: it names what is hidden. */
export const successionChanges = pgTable(
  'succession_changes',
  {
    id: uuid('id').primaryKey().default(sql`gen_random_uuid()`),
    deedId: uuid('deed_id')
      .$type<SuccessionId>()
      .notNull()
      .references(() => successionDeeds.id),
    /** The table that the row is of. */
    tableName: text('table_name').notNull(),
    rowId: uuid('row_id').notNull(),
    /** The row that was put in its place. */
    newId: uuid('new_id'),
    /** What history tells of it by. */
    ofAgreementId: uuid('of_agreement_id'),
    ofBodyId: uuid('of_body_id'),
    /** The row as it was. */
    was: jsonb('was').notNull(),
  },
  (table) => [
    index('succession_changes_by_deed').on(table.deedId),
    seenBySignedIn('succession_changes'),
    ...auditChangesNothing('succession_changes'),
  ],
)
