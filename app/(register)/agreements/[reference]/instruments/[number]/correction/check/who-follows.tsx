import { spanInWords } from '@/components/agreements/party-words'
import type { Answer } from '@/components/forms/check-answers'
import type { AgreementPage, Party, RecordedInstrument } from '@/db/queries/agreements'
import { broughtIn, partiesOnceCorrected, sentAwayBy } from '@/domain/agreements/corrected-parties'
import type { InstrumentKind } from '@/domain/agreements/instrument'
import type { PartialDay } from '@/lib/dates/partial-day'

type Instead = {
  wrong: RecordedInstrument
  right: { kind: InstrumentKind; takesEffectOn: PartialDay | null; madeOn: PartialDay | null }
}

/** Those who joined or left by the instrument, as they are recorded and as they will be; nothing where nobody did. */
export function whoFollows({ parties }: AgreementPage, instead: Instead): Answer[] {
  const { wrong } = instead
  const theirs = [...broughtIn(parties, wrong), ...sentAwayBy(parties, wrong)]
  if (theirs.length === 0) return []
  const after = partiesOnceCorrected(parties, instead)
  return [
    {
      answer: 'Its parties',
      now: <Spans parties={theirs} as={theirs} />,
      willBe: <Spans parties={theirs} as={after} />,
    },
  ]
}

function Spans({ parties, as }: { parties: Party[]; as: Party[] }) {
  return (
    <ul className="space-y-1">
      {parties.map(({ id, name }) => (
        <li key={id}>
          {name}: {sayParty(as.find((one) => one.id === id))}
        </li>
      ))}
    </ul>
  )
}

function sayParty(party: Party | undefined): string {
  if (!party) return 'recorded in error'
  return party.toOn
    ? spanInWords(party).replace('From', 'from')
    : `party ${spanInWords(party).replace('From', 'from')}`
}
