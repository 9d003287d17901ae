import { z } from 'zod'
import { idSchema, type PartyId } from '../ids'

const partyIds = z.array(idSchema<'party'>())

/**
 * Parties as checkboxes send them: each a party's key, or a force's two with a space between. `none` is said where
 * nobody is ticked; each counts once, however it was ticked.
 */
export function tickedParties(none: string) {
  return z
    .array(z.string())
    .default([])
    .transform((ticked) => ticked.flatMap((one) => one.split(' ')).filter(Boolean))
    .pipe(partyIds.min(1, none))
    .transform((ids): PartyId[] => [...new Set(ids)])
}
