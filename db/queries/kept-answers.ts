import { and, eq, sql } from 'drizzle-orm'
import type { AnswersId } from '@/domain/ids'
import { query } from '../query'
import { keptAnswers } from '../schema/kept-answers'

export type KeptAnswers = {
  id: AnswersId
  answers: Record<string, string[]>
  usedAt: Date | null
  /** What the deed gave, once the answers were used. */
  outcome: unknown
}

/** One's own kept answers to this form, or null when there are none by that key, or they are older than seven days. */
export const findKeptAnswers = query(
  async ({ tx }, { id, form }: { id: AnswersId; form: string }): Promise<KeptAnswers | null> => {
    const [kept] = await tx
      .select({
        id: keptAnswers.id,
        answers: keptAnswers.answers,
        usedAt: keptAnswers.usedAt,
        outcome: keptAnswers.outcome,
      })
      .from(keptAnswers)
      .where(
        and(eq(keptAnswers.id, id), eq(keptAnswers.form, form), sql`kept_at > now() - interval '7 days'`),
      )
    return kept ?? null
  },
)
