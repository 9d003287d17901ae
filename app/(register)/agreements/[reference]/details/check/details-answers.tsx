import type { ChangeLink } from '@/components/agreements/answers-about-document'
import { provisionInWords, scopeInWords } from '@/components/agreements/fact-words'
import { legalBasisInWords } from '@/components/agreements/legal-basis-words'
import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { DraftPage, Places } from '@/db/queries/drafts'
import type { ChangedDetails, Details } from '@/domain/agreements/details'

type Sides = { found: DraftPage; input: ChangedDetails; places: Places; change: ChangeLink }

/** Each detail now beside what it will be: those that differ, and the reason. */
export function detailsAnswers({ found, input, places, change }: Sides): Answer[] {
  const now = { ...found.agreement, bodyIds: found.bodyIds }
  const facts: [string, string, (details: Details) => string | null][] = [
    ['Title', 'title', (one) => one.title],
    ['Scope', 'scope', (one) => scopeInWords(one.scope, [])],
    ['Regions', 'regionIds[]', (one) => namesOf(places.regions, one.regionIds)],
    ['Legal basis', 'legalBasis', (one) => known(one.legalBasis, legalBasisInWords(one.legalBasis))],
    ['Provision', 'provision', (one) => provisionInWords(one.provision)],
    ['Marking', 'marking', (one) => one.marking],
    ['Bodies', 'bodyIds[]', (one) => namesOf(places.bodies, one.bodyIds)],
  ]
  const changed = facts.filter(([, , say]) => say(now) !== say(input))
  return [
    ...changed.map(([answer, box, say]) => ({
      answer,
      now: say(now) ?? <NotRecorded />,
      willBe: say(input) ?? <NotRecorded />,
      ...change(answer.toLowerCase(), box),
    })),
    { answer: 'Why', now: <NotRecorded>None</NotRecorded>, willBe: input.why, ...change('why', 'why') },
  ]
}

function namesOf(named: { id: string; name: string }[], ids: string[]): string | null {
  const names = named.filter((one) => ids.includes(one.id)).map((one) => one.name)
  return names.length > 0 ? names.join(', ') : null
}

function known(kind: string, words: string): string | null {
  return kind === 'not recorded' ? null : words
}
