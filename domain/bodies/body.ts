import type { PartialDay } from '@/lib/dates/partial-day'
import type { ForceId } from '../ids'

export const BODY_KINDS = ['unit', 'programme', 'shared service', 'not recorded'] as const
export type BodyKind = (typeof BODY_KINDS)[number]

/** When a force is a member: a start is compared by its earliest day, an end (its last day) by its latest. */
export type BodyMember = {
  forceId: ForceId
  forceCode: string
  forceName: string
  fromOn: PartialDay | null
  toOn: PartialDay | null
}

/** What a body is called; without a last day, what it is called now. */
export type BodyName = {
  name: string
  acronym: string | null
  fromOn: PartialDay | null
  toOn: PartialDay | null
}

/** What it is called now: every body is called something. */
export function presentName(names: BodyName[]): BodyName | undefined {
  return names.find((one) => one.toOn === null)
}

/** The code of a body in addresses, from what it is called first: "EMCHRS L&D" gives `emchrs-ld`. */
export function codeFrom({ name, acronym }: Pick<BodyName, 'name' | 'acronym'>): string {
  const plain = (acronym ?? name).normalize('NFKD').toLowerCase()
  const code = plain
    .replaceAll(/[^a-z0-9 _-]+/g, '')
    .replaceAll(/[ _-]+/g, '-')
    .slice(0, CODE_LENGTH)
    .replaceAll(/^-|-$/g, '')
  return code === '' || RESERVED.includes(code) ? 'body' : code
}

const CODE_LENGTH = 40

/** What stands at that place in an address and is no body. */
const RESERVED = ['new']

/** The first code of its kind that no body has: `emsou`, then `emsou-2`. */
export function freeCode(code: string, taken: string[]): string {
  let number = 1
  const numbered = () => (number === 1 ? code : `${code}-${number}`)
  while (taken.includes(numbered())) number += 1
  return numbered()
}
