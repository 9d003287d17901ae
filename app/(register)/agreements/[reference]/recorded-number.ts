import { z } from 'zod'

const recorded = z.object({ number: z.number().int() })

/** The number of the instrument that a deed recorded, from the outcome kept with its answers; null where there is none. */
export function recordedNumber(outcome: unknown): number | null {
  return recorded.safeParse(outcome).data?.number ?? null
}
