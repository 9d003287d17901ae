import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { RegionSizes } from '@/db/queries/agreements'
import type { ChangeLink } from './answers-about-document'
import { forcesOrNames } from './force-words'
import type { ChosenParty } from './joiners'
import { PartyList } from './party-list'

/** Who is to be a party, that is not recorded as one now: "All 5 East Midlands forces", and each legal person. */
export function whoJoins(
  { answer, joiners, regionSizes }: { answer: string; joiners: ChosenParty[]; regionSizes: RegionSizes },
  change: ChangeLink,
): Answer {
  return {
    answer,
    now: <NotRecorded>Not a party</NotRecorded>,
    willBe: (
      <>
        {forcesOrNames(joiners, regionSizes)}
        <div className="mt-1 text-16 font-normal">
          <PartyList parties={joiners} />
        </div>
      </>
    ),
    ...change('who it is', 'forces'),
  }
}
