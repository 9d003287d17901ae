import { Fact, Facts } from '@/components/ui/facts'
import type { Marking, Scope } from '@/domain/agreements/agreement'

type Seen = { marking: Marking; scope: Scope; regionNames: string[]; parties: { forceName: string | null }[] }

/** Who will see what is about to be recorded: the register's rule of scope, for this agreement. */
export function whoSees({ marking, scope, regionNames, parties }: Seen) {
  const forces = [...new Set(parties.map((party) => party.forceName).filter((name) => name !== null))].sort()
  return (
    <Facts>
      <Fact term="Party forces">
        {forces.length > 0
          ? `Commissioners’ offices, chief constables and audit committees of ${forces.join(', ')}`
          : 'None is recorded'}
      </Fact>
      <Fact term="Others">{othersWhoSee({ marking, scope, regionNames })}</Fact>
      <Fact term="The public">Nobody, until a policing body publishes it</Fact>
      <Fact term="History">Your name, office, today’s date and these answers, for good</Fact>
    </Facts>
  )
}

/** Who sees an agreement beside its parties’ people, as a sentence. */
export function othersWhoSee({ marking, scope, regionNames }: Omit<Seen, 'parties'>): string {
  const region = regionNames.join(' and ')
  if (marking === 'OFFICIAL-SENSITIVE') {
    return `No other force, since the agreement is OFFICIAL-SENSITIVE. The programme office${region ? ` of ${region}` : ' of a region with a party force'}`
  }
  if (scope === 'national')
    return 'Every force and programme office, since the agreement is national and OFFICIAL'
  return `The same of every other ${region} force, since the agreement is OFFICIAL, and the regional programme office`
}
