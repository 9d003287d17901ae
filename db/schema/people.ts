import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { ForceId, InvitationId, OfficeId, PersonId, RegionId, SessionId } from '@/domain/ids'
import { forces, offices, regions } from './forces'
import { auditChangesNothing, instant, registerSignIn, seenBySignedIn } from './kit'
import { personRole } from './vocabulary'

/** Who uses the register. An address and a password are not here, so that no page can show them. */
export const people = pgTable(
  'people',
  {
    id: uuid('id').$type<PersonId>().primaryKey(),
    name: text('name').notNull(),
    role: personRole('role').notNull(),
    regionId: uuid('region_id')
      .$type<RegionId>()
      .notNull()
      .references(() => regions.id),
    forceId: uuid('force_id')
      .$type<ForceId>()
      .references(() => forces.id),
    officeId: uuid('office_id')
      .$type<OfficeId>()
      .references(() => offices.id),
    disabledAt: instant('disabled_at'),
    /** Raised by every deed on the person: forms carry it. */
    version: integer('version').notNull().default(1),
  },
  (table) => [
    check('people_registrar_of_a_region', sql`(role = 'registrar') = (force_id is null)`),
    check('people_act_for_an_office', sql`(role in ('office', 'chief')) = (office_id is not null)`),
    index('people_by_region').on(table.regionId),
    seenBySignedIn('people'),
    pgPolicy('people_seen_by_sign_in', { for: 'select', to: registerSignIn, using: sql`true` }),
    ...auditChangesNothing('people'),
  ],
)

/** How a person signs in: without a password until their first sign-in. Only the sign-in door sees it. */
export const credentials = pgTable(
  'credentials',
  {
    personId: uuid('person_id')
      .$type<PersonId>()
      .primaryKey()
      .references(() => people.id),
    email: text('email').notNull(),
    passwordHash: text('password_hash'),
    changedAt: instant('changed_at').notNull().default(sql`now()`),
  },
  (table) => [
    unique('credentials_email_once').on(table.email),
    check('credentials_email_in_lower_case', sql`email = lower(email)`),
    pgPolicy('credentials_seen_by_sign_in', { for: 'select', to: registerSignIn, using: sql`true` }),
  ],
)

/**
 * A link to set a password with, given to a person by their registrar. It works once, until it expires or another takes
 * its place. The link's key is worked out from the id (lib/auth/invitation-key.ts): nothing here opens anything.
 */
export const invitations = pgTable(
  'invitations',
  {
    id: uuid('id').$type<InvitationId>().primaryKey(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => people.id),
    /** Null when the register itself made it. */
    madeById: uuid('made_by_id')
      .$type<PersonId>()
      .references(() => people.id),
    madeAt: instant('made_at').notNull().default(sql`now()`),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    check('invitations_expire_after_they_are_made', sql`expires_at > made_at`),
    check('invitations_used_or_revoked', sql`used_at is null or revoked_at is null`),
    index('invitations_by_person').on(table.personId),
    uniqueIndex('invitations_one_open_each')
      .on(table.personId)
      .where(sql`used_at is null and revoked_at is null`),
    pgPolicy('invitations_seen_by_sign_in', { for: 'select', to: registerSignIn, using: sql`true` }),
  ],
)

/** A signed-in browser. The cookie holds a random token, the row only its hash. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').$type<SessionId>().primaryKey(),
    tokenHash: text('token_hash').notNull(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => people.id),
    createdAt: instant('created_at').notNull().default(sql`now()`),
    lastSeenAt: instant('last_seen_at').notNull().default(sql`now()`),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    unique('sessions_token_once').on(table.tokenHash),
    index('sessions_by_person').on(table.personId),
    pgPolicy('sessions_kept_by_sign_in', {
      for: 'all',
      to: registerSignIn,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
)

/** After repeated mistakes: when an account, or an address, may try again. Keys are hashes. */
export const signInDelays = pgTable(
  'sign_in_delays',
  {
    of: text('of').notNull(),
    key: text('key').notNull(),
    mistakes: integer('mistakes').notNull(),
    notBefore: instant('not_before').notNull(),
  },
  (table) => [
    primaryKey({ name: 'sign_in_delays_once', columns: [table.of, table.key] }),
    check('sign_in_delays_of', sql`of in ('account', 'address')`),
    pgPolicy('sign_in_delays_kept_by_sign_in', {
      for: 'all',
      to: registerSignIn,
      using: sql`true`,
      withCheck: sql`true`,
    }),
  ],
)
