import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage } from '@/db/queries/agreements'
import type { ChangeLink } from './answers-about-document'
import { spanInWords } from './party-words'

/** Who leaves, as they are recorded now and as they will be. */
export function whoLeaves(
  { parties }: AgreementPage,
  { answer, leavers, willBe }: { answer: string; leavers: string[]; willBe: string },
  change: ChangeLink,
): Answer {
  const leaving = parties.filter((one) => leavers.includes(one.id))
  const now = leaving.map((one) => ({ id: one.id, words: `${one.name}: ${lowerFirst(spanInWords(one))}` }))
  return {
    answer,
    now: <Lines lines={now} />,
    willBe: <Lines lines={leaving.map((one) => ({ id: one.id, words: `${one.name}: ${willBe}` }))} />,
    ...change('who it is', 'parties'),
  }
}

function Lines({ lines }: { lines: { id: string; words: string }[] }) {
  return (
    <ul className="space-y-1">
      {lines.map((one) => (
        <li key={one.id}>{one.words}</li>
      ))}
    </ul>
  )
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
