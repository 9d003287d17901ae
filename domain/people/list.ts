import { z } from 'zod'
import { ROLES, type Role } from '../access/actor'

/** A list of people as its address describes it; null where it is not narrowed. */
export type PeopleList = {
  words: string | null
  role: Role | null
  /** The code of a force. */
  force: string | null
  page: number
  size: number
}

const SIZES = ['25', '50', '100'] as const

/** What the address holds under one name: it may be there several times; the last one counts. */
const text = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => ([given].flat().at(-1) ?? '').replaceAll(/\p{Cc}+/gu, ' ').trim())
  .catch('')

/** The list an address asks for. Never refuses: what it does not know is left out. */
export const peopleList = z.object({
  words: text.transform((given) => given.slice(0, 100) || null),
  role: text.pipe(z.enum(ROLES)).nullable().catch(null),
  force: text.transform((given) => (/^[\w-]{1,60}$/.test(given) ? given : null)),
  page: text
    .pipe(z.string().regex(/^[1-9]\d{0,5}$/))
    .transform(Number)
    .catch(1),
  size: text.pipe(z.enum(SIZES)).transform(Number).catch(50),
})

/** The address's query for a list: the shortest that means the same. Read again it gives the same list. */
export function queryOfPeople({ words, role, force, page, size }: PeopleList): Record<string, string> {
  return {
    ...(words ? { words } : {}),
    ...(role ? { role } : {}),
    ...(force ? { force } : {}),
    ...(page === 1 ? {} : { page: String(page) }),
    ...(size === 50 ? {} : { size: String(size) }),
  }
}
