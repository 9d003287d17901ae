import type { BodyKind } from '@/domain/bodies/body'

/** What kind of body it is, to begin a line; null where nobody recorded it. */
export function bodyKindInWords(kind: BodyKind): string | null {
  return kind === 'not recorded' ? null : kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** A body by its acronym and its name: "EMCJS, East Midlands Criminal Justice Service". */
export function bodyInWords({ acronym, name }: { acronym: string | null; name: string }): string {
  return acronym ? `${acronym}, ${name}` : name
}
