import { othersWhoSee } from '@/components/agreements/who-sees'
import { Fact, Facts } from '@/components/ui/facts'
import type { AgreementPage } from '@/db/queries/agreements'
import type { Places } from '@/db/queries/drafts'
import type { Details } from '@/domain/agreements/details'

type Placed = Pick<AgreementPage, 'scope' | 'marking' | 'regionNames' | 'parties'>

/** The agreement as far as who sees it hangs on it, with its new details. */
export function placedAfter(
  now: Placed,
  { scope, marking, regionIds }: Details,
  { regions }: Places,
): Placed {
  const named = regions.filter((one) => regionIds.includes(one.id))
  return { scope, marking, regionNames: named.map((one) => one.name), parties: now.parties }
}

/** Whether other people will see the agreement than do now. */
export function DetailsFollow({ now, after }: { now: Placed; after: Placed }) {
  const [before, then] = [othersWhoSee(now), othersWhoSee(after)]
  if (before === then) return <p>The same people see it as do now. Nothing about its term changes.</p>
  return (
    <>
      <p>Who sees the agreement changes, with all its history.</p>
      <Facts>
        <Fact term="Others who see it now">{before}</Fact>
        <Fact term="Others who will">{then}</Fact>
      </Facts>
    </>
  )
}
