import { InstrumentFacts } from '@/components/agreements/instrument-facts'
import { numberedInstrument } from '@/components/agreements/instrument-table'
import { Section } from '@/components/ui/section'
import type { AgreementPage, RecordedInstrument } from '@/db/queries/agreements'
import type { PersonActor } from '@/domain/access/actor'
import type { Place } from '@/domain/agreements/places'
import { whyNotCorrect } from '@/domain/agreements/recorded-term'
import { whyNotSign } from '@/domain/agreements/signing'

type InstrumentSectionProps = {
  place: Place<RecordedInstrument>
  agreement: AgreementPage
  actor: PersonActor
}

/** What stands in one place, and beneath it what it corrected there: neither disappears. */
export function InstrumentSection({ place, agreement, actor }: InstrumentSectionProps) {
  const { stands, corrected } = place
  const correctable = whyNotCorrect(agreement, actor, stands.number) === null
  return (
    <Section id={anchor(stands)} heading={numberedInstrument(stands)} note={correctionNote(stands)}>
      <InstrumentFacts
        instrument={stands}
        agreement={agreement}
        correctable={correctable}
        signable={whyNotSign(agreement, actor, stands.number) === null}
      />
      {corrected.map((one) => (
        <div key={one.id} className="mt-4 border-l-5 border-rule pl-3">
          <h3 id={anchor(one)} className="mb-2">
            {numberedInstrument(one)}, corrected
          </h3>
          <InstrumentFacts instrument={one} agreement={agreement} correctable={false} signable={false} />
        </div>
      ))}
    </Section>
  )
}

function anchor({ number }: RecordedInstrument): string {
  return `instrument-${number}`
}

function correctionNote({ corrects, kind }: RecordedInstrument): string | null {
  if (kind === 'recorded in error') return `Says that instrument ${corrects} should not have been recorded.`
  return corrects === null ? null : `Corrects instrument ${corrects}, beneath it.`
}
