import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AgreementId, BodyId, ForceId, RegionId } from '@/domain/ids'
import { bodies } from './bodies'
import { forces } from './forces'
import {
  addedToAgreementBy,
  asks,
  auditChangesNothing,
  instant,
  partialDay,
  registerApp,
  removedFromAgreementBy,
  seenBySignedIn,
  seenWithAgreement,
} from './kit'
import { agreementScope, agreementStatus, legalBasis, marking, provision } from './vocabulary'

/**
 * Who sees an agreement, stated once (domain rule 13): its readers are worked out from the row alone by `readers_of`,
 * among the migrations, and whoever asks is one of them or not. Everything hanging off an agreement asks this table, so
 * it must ask none of them. An index answers it: what a reader cannot see costs them nothing.
 */
const isSeen = sql`readers && asking_as()`

const noForces = sql`'{}'::uuid[]`

export const agreements = pgTable(
  'agreements',
  {
    id: uuid('id').$type<AgreementId>().primaryKey(),
    reference: text('reference').notNull(),
    title: text('title').notNull(),
    scope: agreementScope('scope').notNull(),
    legalBasis: legalBasis('legal_basis').notNull().default('not recorded'),
    provision: provision('provision').notNull().default('not recorded'),
    marking: marking('marking').notNull().default('OFFICIAL'),
    regionIds: uuid('region_ids').$type<RegionId>().array().notNull(),
    draftingForceId: uuid('drafting_force_id')
      .$type<ForceId>()
      .references(() => forces.id),
    parentAgreementId: uuid('parent_agreement_id')
      .$type<AgreementId>()
      .references((): AnyPgColumn => agreements.id),
    supersededById: uuid('superseded_by_id')
      .$type<AgreementId>()
      .references((): AnyPgColumn => agreements.id),
    supersededOn: partialDay('superseded_on'),
    /** Raised by every deed but a decision; forms carry it. */
    version: integer('version').notNull().default(1),

    // Kept by triggers from the tables that hang off the agreement, so that scope and lists look only at this row.
    madeKnownAt: instant('made_known_at'),
    partyForceIds: uuid('party_force_ids').$type<ForceId>().array().notNull().default(noForces),
    partyRegionIds: uuid('party_region_ids').$type<RegionId>().array().notNull().default(noForces),
    /** The days on which its standing changes, earliest first, and its standing from each of them on. */
    changesOn: date('changes_on').array().notNull().default(sql`'{-infinity}'::date[]`),
    statuses: agreementStatus('statuses').array().notNull().default(sql`'{draft}'::agreement_status[]`),
    endsOn: date('ends_on').array().notNull().default(sql`'{null}'::date[]`),
    noticesOn: date('notices_on').array().notNull().default(sql`'{null}'::date[]`),
    /** Who sees it: "force …", "region …", "registrar …", as `asking_as` says who is asking. */
    readers: text('readers')
      .array()
      .notNull()
      .generatedAlwaysAs(sql`readers_of(
      made_known_at, drafting_force_id, scope, marking, region_ids, party_force_ids, party_region_ids)`),
  },
  (table) => [
    unique('agreements_reference_once').on(table.reference),
    check('agreements_not_their_own_parent', sql`parent_agreement_id <> id`),
    check('agreements_not_their_own_successor', sql`superseded_by_id <> id`),
    check('agreements_superseded_by_one', sql`superseded_on is null or superseded_by_id is not null`),
    check('agreements_title_said', sql`btrim(title) <> ''`),
    index('agreements_by_parent').on(table.parentAgreementId),
    index('agreements_by_successor').on(table.supersededById),
    index('agreements_by_readers').using('gin', table.readers).with({ fastupdate: false }),
    pgPolicy('agreements_seen_in_scope', { for: 'select', to: registerApp, using: isSeen }),
    pgPolicy('agreements_added', {
      for: 'insert',
      to: registerApp,
      withCheck: sql`${asks(['system'])}
        or (${asks(['registrar'])} and (scope = 'national' or (select asking_region()) = any (region_ids)))
        or (${asks(['office'])} and drafting_force_id = (select asking_force()))`,
    }),
    pgPolicy('agreements_changed', {
      for: 'update',
      to: registerApp,
      using: sql`${asks(['office', 'registrar', 'system'])} and ${isSeen}`,
    }),
    ...auditChangesNothing('agreements'),
  ],
)

/** The bodies an agreement is for. */
export const agreementBodies = pgTable(
  'agreement_bodies',
  {
    agreementId: uuid('agreement_id')
      .$type<AgreementId>()
      .notNull()
      .references(() => agreements.id),
    bodyId: uuid('body_id')
      .$type<BodyId>()
      .notNull()
      .references(() => bodies.id),
  },
  (table) => [
    primaryKey({ name: 'agreement_bodies_once', columns: [table.agreementId, table.bodyId] }),
    index('agreement_bodies_by_body').on(table.bodyId),
    seenWithAgreement('agreement_bodies'),
    addedToAgreementBy('agreement_bodies', ['office', 'registrar', 'system']),
    removedFromAgreementBy('agreement_bodies', ['office', 'registrar', 'system']),
    ...auditChangesNothing('agreement_bodies'),
  ],
)

/** The last number given under each prefix: a reference is given once and never again. */
export const referenceCounters = pgTable(
  'reference_counters',
  { prefix: text('prefix').primaryKey(), lastNumber: integer('last_number').notNull() },
  () => [seenBySignedIn('reference_counters'), ...auditChangesNothing('reference_counters')],
)
