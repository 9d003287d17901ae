import {
  answersOnKeeping,
  answersOnMaking,
  type ChangeLink,
} from '@/components/agreements/answers-about-document'
import { EndWords } from '@/components/agreements/end-words'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Extension } from '@/domain/agreements/extension'
import { latestEnd } from '@/domain/agreements/gap'
import { standingInstruments } from '@/domain/agreements/instrument'
import { originalOf } from '@/domain/agreements/status'

/** The instrument that sets the end now beside the extension that will. */
export function extensionAnswers(agreement: AgreementPage, input: Extension, change: ChangeLink): Answer[] {
  const standing = standingInstruments(agreement.instruments)
  const now =
    standing.findLast((one) => one.end.kind !== 'not recorded') ?? originalOf(agreement.instruments) ?? null
  const sides = { now, willBe: input, parties: agreement.parties, change }
  return [
    {
      answer: 'End',
      now: <EndWords end={latestEnd(agreement.instruments)} />,
      willBe: <EndWords end={{ kind: 'on', on: input.endOn }} />,
      ...change('end date', 'endOn-day'),
    },
    ...answersOnMaking(sides),
    ...(input.review
      ? [{ answer: 'Agreed in', now: <NotRecorded>None</NotRecorded>, willBe: `Review ${input.review}` }]
      : []),
    ...answersOnKeeping(sides),
  ]
}
