import { z } from 'zod'

/** Which of a force's agreements its page shows. It is printed, so that is many at once. */
export type ForceList = { page: number; size: number }

const text = z.union([z.string(), z.array(z.string())]).transform((given) => [given].flat().at(-1) ?? '')

/** The list an address asks for. Never refuses: what it does not know is left out. */
export const forceList = z.object({
  page: text
    .pipe(z.string().regex(/^[1-9]\d{0,5}$/))
    .transform(Number)
    .catch(1),
  size: text
    .pipe(z.enum(['25', '50', '100']))
    .transform(Number)
    .catch(100),
})

/** The address's query for a list: the shortest that means the same. */
export function queryOfForce({ page, size }: ForceList): Record<string, string> {
  return {
    ...(page === 1 ? {} : { page: String(page) }),
    ...(size === 100 ? {} : { size: String(size) }),
  }
}
