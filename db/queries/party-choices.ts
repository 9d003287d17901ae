import type { RegionChoice } from '@/domain/agreements/chosen-parties'
import type { RegionId } from '@/domain/ids'
import { query } from '../query'
import { readPartyChoices } from '../reading/party-choices'

/** The forces that can be ticked as parties, by region, the given one first. */
export const listPartyChoices = query(
  ({ tx }, first: RegionId | null): Promise<RegionChoice[]> => readPartyChoices(tx, first),
)
