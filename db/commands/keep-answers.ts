import { sql } from 'drizzle-orm'
import { type AnswersId, newId } from '@/domain/ids'
import { command, keptAside, refuse } from '../command'
import { keptAnswers } from '../schema/kept-answers'

type Answers = { form: string; subject: string; answers: Record<string, string[]> }

/** How many answers to one form a person keeps that they have not confirmed. */
const KEPT_OF_EACH_FORM = 20

/**
 * Keeps a person's answers while they check them; they are theirs alone and gone after seven days, and of one form the
 * last twenty that were not confirmed are kept.
 * Refused for the audit committee, which has nothing to confirm.
 */
export const keepAnswers = command(async ({ tx, actor }, { form, subject, answers }: Answers) => {
  if (!('personId' in actor) || actor.role === 'audit') return refuse({ reason: 'answers gone' as const })

  await tx.execute(sql`delete from kept_answers where kept_at < now() - interval '7 days'`)
  await tx.execute(sql`delete from kept_answers where used_at is null and id in (
    select id from kept_answers where person_id = ${actor.personId} and form = ${form} and used_at is null
    order by kept_at desc, id offset ${KEPT_OF_EACH_FORM - 1})`)
  const id: AnswersId = newId()
  await tx.insert(keptAnswers).values({ id, personId: actor.personId, form, subject, answers })

  return keptAside(id)
})
