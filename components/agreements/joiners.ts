import { type ChosenParties, officesChosen, type RegionChoice } from '@/domain/agreements/chosen-parties'
import type { PartyOfSet } from '@/domain/agreements/party-set'
import { newId } from '@/domain/ids'

/** Somebody chosen to be a party, as pages name them before they are one. */
export type ChosenParty = PartyOfSet & { id: string; name: string; regionName: string | null }

/** Those whom a form chose, by their names: each force's, then other persons, whom the register may not know yet. */
export function partiesChosen(chosen: ChosenParties, regions: RegionChoice[]): ChosenParty[] {
  const ofForces = regions.flatMap((region) =>
    region.forces.flatMap((force) =>
      officesChosen(chosen, [{ ...region, forces: [force] }]).map(
        (office): ChosenParty => ({
          id: office.id,
          name: office.holder,
          legalPersonId: office.legalPersonId,
          officeKind: office.kind,
          ...{ forceId: force.id, forceName: force.name, regionName: region.name },
        }),
      ),
    ),
  )
  const unknown = { officeKind: null, forceId: null, forceName: null, regionName: null }
  const others = chosen.others.map(
    (name): ChosenParty => ({ ...unknown, id: name, name, legalPersonId: newId() }),
  )
  return [...ofForces, ...others]
}
