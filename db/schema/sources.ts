import { sql } from 'drizzle-orm'
import { check, index, integer, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { AgreementId, BodyId } from '@/domain/ids'
import { agreements } from './agreements'
import { bodies } from './bodies'
import { asks, auditChangesNothing, instant, partialDay, registerApp } from './kit'

const subjectIsSeen = sql`case
  when agreement_id is null then (select asking_role()) is not null
  else exists (select 1 from agreements where agreements.id = agreement_id)
end`

/** The verbatim line of a published page from which a fact was taken. History: never dropped, never edited. */
export const sourceStatements = pgTable(
  'source_statements',
  {
    id: uuid('id').primaryKey(),
    agreementId: uuid('agreement_id')
      .$type<AgreementId>()
      .references(() => agreements.id),
    bodyId: uuid('body_id')
      .$type<BodyId>()
      .references(() => bodies.id),
    statement: text('statement').notNull(),
    publisher: text('publisher').notNull(),
    page: text('page').notNull(),
    line: integer('line'),
    address: text('address').notNull(),
    datedOn: partialDay('dated_on'),
    capturedOn: partialDay('captured_on'),
    recordedAt: instant('recorded_at').notNull().default(sql`now()`),
  },
  (table) => [
    check('source_statements_of_one_thing', sql`num_nonnulls(agreement_id, body_id) = 1`),
    index('source_statements_by_agreement').on(table.agreementId),
    index('source_statements_by_body').on(table.bodyId),
    pgPolicy('source_statements_seen_with_subject', { for: 'select', to: registerApp, using: subjectIsSeen }),
    pgPolicy('source_statements_added', {
      for: 'insert',
      to: registerApp,
      withCheck: sql`${asks(['office', 'registrar', 'system'])} and ${subjectIsSeen}`,
    }),
    ...auditChangesNothing('source_statements'),
  ],
)
