import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { AnswersId, PersonId } from '@/domain/ids'
import { auditChangesNothing, instant, registerApp } from './kit'
import { people } from './people'

const own = sql`person_id = (select asking_person())`

/** The answers to a form between filling it in and confirming them. The key is the submission: it works once. */
export const keptAnswers = pgTable(
  'kept_answers',
  {
    id: uuid('id').$type<AnswersId>().primaryKey(),
    personId: uuid('person_id')
      .$type<PersonId>()
      .notNull()
      .references(() => people.id),
    form: text('form').notNull(),
    subject: text('subject').notNull(),
    answers: jsonb('answers').$type<Record<string, string[]>>().notNull(),
    keptAt: instant('kept_at').notNull().default(sql`now()`),
    usedAt: instant('used_at'),
    outcome: jsonb('outcome'),
  },
  (table) => [
    check('kept_answers_outcome_when_used', sql`outcome is null or used_at is not null`),
    index('kept_answers_by_person').on(table.personId),
    pgPolicy('kept_answers_own', { for: 'select', to: registerApp, using: own }),
    pgPolicy('kept_answers_own_added', { for: 'insert', to: registerApp, withCheck: own }),
    pgPolicy('kept_answers_own_used', { for: 'update', to: registerApp, using: own }),
    pgPolicy('kept_answers_own_forgotten', {
      for: 'delete',
      to: registerApp,
      using: sql`${own} and (used_at is null or kept_at < now() - interval '7 days')`,
    }),
    ...auditChangesNothing('kept_answers'),
  ],
)
