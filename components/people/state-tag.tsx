import { Tag, type Tone } from '@/components/ui/tag'
import type { PersonState } from '@/domain/people/person'

const TAGS: Record<PersonState, { tone: Tone; words: string }> = {
  invited: { tone: 'blue', words: 'Invited' },
  active: { tone: 'green', words: 'Active' },
  disabled: { tone: 'none', words: 'Disabled' },
}

/** How a person's account stands. */
export function PersonStateTag({ state }: { state: PersonState }) {
  const { tone, words } = TAGS[state]
  return <Tag tone={tone}>{words}</Tag>
}
