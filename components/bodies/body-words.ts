import type { BodyKind, BodyName } from '@/domain/bodies/body'
import type { BodyDateKind } from '@/domain/bodies/dates'
import { dayInWords } from '@/lib/dates/words'

/** What kind of body it is, to begin a line; null where nobody recorded it. */
export function bodyKindInWords(kind: BodyKind): string | null {
  return kind === 'not recorded' ? null : capital(kind)
}

/** A body by its acronym and its name: "EMCJS, East Midlands Criminal Justice Service". */
export function bodyInWords({ acronym, name }: { acronym: string | null; name: string }): string {
  return acronym ? `${acronym}, ${name}` : name
}

/** "Formerly EMLS until 31 March 2022", the latest first; null for a body that was never renamed. */
export function formerlyInWords(names: BodyName[]): string | null {
  const former = names.flatMap(({ name, acronym, toOn }) =>
    toOn ? [`${acronym ?? name} until ${dayInWords(toOn)}`] : [],
  )
  return former.length > 0 ? `Formerly ${former.join('; ')}` : null
}

/** "Formed", "Closed". */
export function dateKindInWords(kind: BodyDateKind): string {
  return capital(kind)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
