import { HaveDecided } from '@/components/forces/have-decided'
import { Section } from '@/components/ui/section'
import type { ForceSectionProps } from './to-decide-section'

/** The latest decisions of the force's two offices. */
export function DecidedSection({ page: { force, decided }, whose }: ForceSectionProps) {
  const { decisions, total } = decided
  const have = whose === 'we' ? 'have' : 'has'
  const shown = decisions.length < total ? `The latest ${decisions.length} of ` : ''
  return (
    <Section
      id="decided"
      heading={`What ${whose} ${have} decided`}
      note={`${shown}${total.toLocaleString('en-GB')} ${total === 1 ? 'decision' : 'decisions'}`}
    >
      {decisions.length > 0 ? (
        <HaveDecided
          caption={`Decisions of both offices of ${force.name}, the latest first`}
          decisions={decisions}
        />
      ) : (
        <p>No decision of an office of {force.name} is recorded in a review that you can see.</p>
      )}
    </Section>
  )
}
