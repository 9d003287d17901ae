import type { paths } from '@/lib/paths'

/** Something that can be recorded of an agreement: its form, what it does in a line, and why not now where it cannot. */
export type DeedLine = {
  part: Parameters<typeof paths.agreementPart>[1]
  label: string
  about: string
  whyNot: string | null
}

/** A reason as the sentence that says it; null where there is none. */
export function because<W>(whyNot: W | null, say: (whyNot: W) => string): string | null {
  return whyNot && say(whyNot)
}
