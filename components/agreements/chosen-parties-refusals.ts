import type { WhyNotTheseParties } from '@/domain/agreements/chosen-parties'
import type { Trouble } from './deed-refusals'

type ChosenRefusal = WhyNotTheseParties | { reason: 'holds an office'; name: string }

/** Why the chosen cannot be the parties, at the field that can put it right. */
export function sayWhyNotTheseParties(refusal: ChosenRefusal): Trouble {
  switch (refusal.reason) {
    case 'nobody chosen':
      return { field: 'forces', message: 'Select at least one force, or enter another person' }
    case 'no such force':
      return { field: 'forces', message: 'Select forces that this page offers: open it again and retry' }
    case 'holds an office':
      return {
        field: 'others',
        message: `${refusal.name} is of a police force: select the force instead`,
      }
  }
}
