import { sql } from 'drizzle-orm'
import { pgPolicy, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { ForceId, LegalPersonId, OfficeId, RegionId } from '@/domain/ids'
import { addedBy, asks, auditChangesNothing, partialDay, registerApp, seenBySignedIn } from './kit'
import { forceKind, legalPersonKind, officeKind } from './vocabulary'

export const regions = pgTable(
  'regions',
  {
    id: uuid('id').$type<RegionId>().primaryKey(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    /** Leads the references of its agreements: EM in EM-0001. Null for those that have no agreements of their own. */
    prefix: text('prefix'),
  },
  (table) => [
    unique('regions_code_once').on(table.code),
    unique('regions_prefix_once').on(table.prefix),
    seenBySignedIn('regions'),
    addedBy('regions', ['system']),
    ...auditChangesNothing('regions'),
  ],
)

export const forces = pgTable(
  'forces',
  {
    id: uuid('id').$type<ForceId>().primaryKey(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    abbreviations: text('abbreviations').array().notNull(),
    kind: forceKind('kind').notNull(),
    regionId: uuid('region_id')
      .$type<RegionId>()
      .notNull()
      .references(() => regions.id),
  },
  (table) => [
    unique('forces_code_once').on(table.code),
    seenBySignedIn('forces'),
    addedBy('forces', ['system']),
    ...auditChangesNothing('forces'),
  ],
)

/** Who can be a party: a chief officer, a policing body or another person. */
export const legalPersons = pgTable(
  'legal_persons',
  {
    id: uuid('id').$type<LegalPersonId>().primaryKey(),
    kind: legalPersonKind('kind').notNull(),
    name: text('name').notNull(),
  },
  (table) => [
    unique('legal_persons_name_once').on(table.name),
    seenBySignedIn('legal_persons'),
    addedBy('legal_persons', ['system']),
    pgPolicy('legal_persons_named', {
      for: 'insert',
      to: registerApp,
      withCheck: sql`kind = 'other person' and ${asks(['office', 'registrar'])}`,
    }),
    ...auditChangesNothing('legal_persons'),
  ],
)

/** One legal person took another's place. */
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
  },
  (table) => [
    unique('successions_once').on(table.predecessorId, table.successorId),
    seenBySignedIn('successions'),
    addedBy('successions', ['system']),
    ...auditChangesNothing('successions'),
  ],
)

/** Each force has two: its chief officer's and its policing body's. */
export const offices = pgTable(
  'offices',
  {
    id: uuid('id').$type<OfficeId>().primaryKey(),
    forceId: uuid('force_id')
      .$type<ForceId>()
      .notNull()
      .references(() => forces.id),
    kind: officeKind('kind').notNull(),
  },
  (table) => [
    unique('offices_one_of_each_kind').on(table.forceId, table.kind),
    seenBySignedIn('offices'),
    addedBy('offices', ['system']),
    ...auditChangesNothing('offices'),
  ],
)

/** Which legal person holds an office, from–to. One policing body may come to hold it for two forces. */
export const officeHolders = pgTable(
  'office_holders',
  {
    id: uuid('id').primaryKey(),
    officeId: uuid('office_id')
      .$type<OfficeId>()
      .notNull()
      .references(() => offices.id),
    legalPersonId: uuid('legal_person_id')
      .$type<LegalPersonId>()
      .notNull()
      .references(() => legalPersons.id),
    fromOn: partialDay('from_on'),
    toOn: partialDay('to_on'),
  },
  (table) => [
    uniqueIndex('office_holders_one_at_a_time').on(table.officeId).where(sql`to_on is null`),
    seenBySignedIn('office_holders'),
    addedBy('office_holders', ['system']),
    ...auditChangesNothing('office_holders'),
  ],
)
