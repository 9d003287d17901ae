import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { answerOnWords } from '@/components/agreements/answers-about-words'
import { EndWords } from '@/components/agreements/end-words'
import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Direction } from '@/domain/agreements/direction'
import { latestEnd } from '@/domain/agreements/gap'
import { standingInstruments } from '@/domain/agreements/instrument'

/** The latest direction that stands, where there is one, beside the one that will be recorded. It has no form or signatures. */
export function directionAnswers(agreement: AgreementPage, input: Direction, change: ChangeLink): Answer[] {
  const { instruments, parties } = agreement
  const now = standingInstruments(instruments).findLast((one) => one.kind === 'direction') ?? null
  const willBe = { ...input, form: 'not recorded' as const, signatures: [] }
  const sides = { now, willBe, parties, change }
  const [takesEffect, made] = answersOnMaking(sides)
  const [, kept, why] = answersOnKeeping(sides)
  const answers = [
    {
      answer: 'End',
      now: <EndWords end={latestEnd(instruments)} />,
      willBe: <EndWords end={{ kind: 'on', on: input.endOn }} />,
      ...change('end date', 'endOn-day'),
    },
    answerOnWords({ kind: 'direction', ...sides }),
    ...[made && { ...made, answer: 'Directed' }, takesEffect, kept, why],
  ]
  return answers.filter((one) => one !== undefined)
}
