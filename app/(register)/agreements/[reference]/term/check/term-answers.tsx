import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { answersOnTerm } from '@/components/agreements/answers-about-term'
import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage } from '@/db/queries/agreements'
import type { RecordedTerm } from '@/domain/agreements/recorded-term'
import { originalOf } from '@/domain/agreements/status'

/** The original as it stands beside what it will say. */
export function termAnswers(agreement: AgreementPage, input: RecordedTerm, change: ChangeLink): Answer[] {
  const now = originalOf(agreement.instruments) ?? null
  const unknown = { end: { kind: 'not recorded' as const }, notice: { kind: 'not recorded' as const } }
  const sides = { now, willBe: input, parties: agreement.parties, change }
  return [
    ...answersOnMaking(sides),
    ...answersOnTerm({ now: now ?? unknown, willBe: input, change }),
    ...answersOnKeeping(sides, 'How this is known'),
  ]
}
