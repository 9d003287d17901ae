import { z } from 'zod'
import { idSchema, type SuccessionId } from '@/domain/ids'

const recorded = z.object({ id: idSchema<'succession'>() })

/** The succession that a deed recorded, from the outcome kept with its answers; null where there is none. */
export function recordedSuccession(outcome: unknown): SuccessionId | null {
  return recorded.safeParse(outcome).data?.id ?? null
}
