import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Facts } from '@/domain/audit/event'
import type { AgreementId, BodyId, ForceId, PersonId } from '@/domain/ids'
import { agreements } from './agreements'
import { bodies } from './bodies'
import { forces } from './forces'
import { auditChangesNothing, instant, registerApp, registerSignIn } from './kit'
import { people } from './people'
import { eventKind, personRole } from './vocabulary'

const asker = sql`person_id is not distinct from (select asking_person())`

/** One row a deed: who, in which role, for which force, when, what and why. History. */
export const auditEvents = pgTable(
  'audit_events',
  {
    id: uuid('id').primaryKey(),
    at: instant('at').notNull().default(sql`clock_timestamp()`),
    kind: eventKind('kind').notNull(),
    /** Null when the register itself did it, loading a published source. */
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => people.id),
    role: personRole('role'),
    forceId: uuid('force_id')
      .$type<ForceId>()
      .references(() => forces.id),
    why: text('why'),
  },
  (table) => [
    check('audit_events_person_in_a_role', sql`(person_id is null) = (role is null)`),
    index('audit_events_by_time').on(table.at),
    pgPolicy('audit_events_seen_with_a_subject', {
      for: 'select',
      to: registerApp,
      using: sql`exists (select 1 from audit_event_subjects where audit_event_subjects.event_id = audit_events.id)`,
    }),
    pgPolicy('audit_events_added_as_oneself', {
      for: 'insert',
      to: registerApp,
      withCheck: sql`(select asking_role()) is not null and ${asker}`,
    }),
    pgPolicy('audit_events_added_by_sign_in', {
      for: 'insert',
      to: registerSignIn,
      withCheck: sql`kind::text in (
        'person signed in', 'person signed out', 'sign-in refused', 'first sign-in', 'password changed')`,
    }),
    ...auditChangesNothing('audit_events'),
  ],
)

/** What an event touched, with that subject's before and after: seen by whoever sees the subject. History. */
export const auditEventSubjects = pgTable(
  'audit_event_subjects',
  {
    id: uuid('id').primaryKey(),
    eventId: uuid('event_id')
      .notNull()
      .references(() => auditEvents.id),
    agreementId: uuid('agreement_id')
      .$type<AgreementId>()
      .references(() => agreements.id),
    bodyId: uuid('body_id')
      .$type<BodyId>()
      .references(() => bodies.id),
    forceId: uuid('force_id')
      .$type<ForceId>()
      .references(() => forces.id),
    personId: uuid('person_id')
      .$type<PersonId>()
      .references(() => people.id),
    before: jsonb('before').$type<Facts>(),
    after: jsonb('after').$type<Facts>(),
  },
  (table) => [
    check(
      'audit_event_subjects_of_one_thing',
      sql`num_nonnulls(agreement_id, body_id, force_id, person_id) = 1`,
    ),
    index('audit_event_subjects_by_event').on(table.eventId),
    index('audit_event_subjects_by_agreement').on(table.agreementId),
    index('audit_event_subjects_by_body').on(table.bodyId),
    index('audit_event_subjects_by_person').on(table.personId),
    pgPolicy('audit_event_subjects_seen_with_subject', {
      for: 'select',
      to: registerApp,
      using: sql`case
        when agreement_id is not null then exists (select 1 from agreements where agreements.id = agreement_id)
        when person_id is not null then person_id = (select asking_person())
          or ((select asking_role()) in ('registrar', 'system') and exists (
            select 1 from people where people.id = audit_event_subjects.person_id and people.region_id = (select asking_region())))
        else (select asking_role()) is not null
      end`,
    }),
    pgPolicy('audit_event_subjects_added', {
      for: 'insert',
      to: registerApp,
      withCheck: sql`(select asking_role()) is not null
        and (agreement_id is null or exists (select 1 from agreements where agreements.id = agreement_id))`,
    }),
    pgPolicy('audit_event_subjects_added_by_sign_in', {
      for: 'insert',
      to: registerSignIn,
      withCheck: sql`person_id is not null`,
    }),
    ...auditChangesNothing('audit_event_subjects'),
  ],
)
