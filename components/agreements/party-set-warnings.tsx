import { Inset } from '@/components/ui/inset'
import { type PartySet, partySetTroubles } from '@/domain/agreements/party-set'
import { sayPartySetTrouble } from './party-set-words'

/** Where the parties break the law's shape, said before anything is recorded; nothing where they do not. */
export function PartySetWarnings(set: PartySet) {
  const troubles = partySetTroubles(set)
  if (troubles.length === 0) return null
  return (
    <div className="mt-4">
      <Inset warn>
        {troubles.map((trouble) => (
          <p key={trouble.kind === 'too few parties' ? trouble.kind : trouble.lacks}>
            {sayPartySetTrouble(trouble)}
          </p>
        ))}
        <p>It can be recorded all the same; the register will go on saying so.</p>
      </Inset>
    </div>
  )
}
