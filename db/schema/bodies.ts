import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { BodyId, ForceId, RegionId } from '@/domain/ids'
import { forces, regions } from './forces'
import { addedBy, auditChangesNothing, partialDay, seenBySignedIn } from './kit'
import { bodyKind } from './vocabulary'

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
  },
  (table) => [
    unique('bodies_code_once').on(table.code),
    seenBySignedIn('bodies'),
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
    ...auditChangesNothing('body_members'),
  ],
)
