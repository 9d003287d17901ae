import { sql } from 'drizzle-orm'
import { type AnswersId, newId } from '@/domain/ids'
import { command, keptAside, refuse } from '../command'
import { keptAnswers } from '../schema/kept-answers'

type Answers = { form: string; subject: string; answers: Record<string, string[]> }

/**
 * Keeps a person's answers while they check them; they are theirs alone and gone after seven days.
 * Refused for the audit committee, which has nothing to confirm.
 */
export const keepAnswers = command(async ({ tx, actor }, { form, subject, answers }: Answers) => {
  if (!('personId' in actor) || actor.role === 'audit') return refuse({ reason: 'answers gone' as const })

  await tx.execute(sql`delete from kept_answers where kept_at < now() - interval '7 days'`)
  const id: AnswersId = newId()
  await tx.insert(keptAnswers).values({ id, personId: actor.personId, form, subject, answers })

  return keptAside(id)
})
