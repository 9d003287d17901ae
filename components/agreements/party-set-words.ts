import { forcesOrCount } from '@/components/findings/finding-words'
import type { PartySetTrouble, StatedProvision } from '@/domain/agreements/party-set'

const SUBSECTIONS: Record<StatedProvision, { name: string; section: string }> = {
  'force collaboration': { name: 'A force collaboration provision', section: '22A(3)' },
  'policing body collaboration': { name: 'A policing body collaboration provision', section: '22A(4)' },
  'policing body and force collaboration': {
    name: 'A policing body and force collaboration provision',
    section: '22A(5)',
  },
}

/** Where a set of parties breaks the law's shape, as a sentence that names the section. */
export function sayPartySetTrouble(trouble: PartySetTrouble): string {
  if (trouble.kind === 'too few parties')
    return 'An agreement under section 22A is between two or more policing bodies, or a chief officer, a policing body and another person; these parties are neither (Police Act 1996, section 22A(1)).'
  const { name, section } = SUBSECTIONS[trouble.provision]
  return `${name} needs the ${trouble.lacks} of each force concerned, and that of ${forcesOrCount(trouble.forces)} is not a party (Police Act 1996, section ${section}).`
}
