import type { ForceId, LegalPersonId } from '../ids'
import type { OfficeKind } from '../reviews/review'
import type { LegalBasis, Provision } from './agreement'

/** A party as the law's shape looks at it: whose office it holds, if any. */
export type PartyOfSet = {
  legalPersonId: LegalPersonId
  officeKind: OfficeKind | null
  forceId: ForceId | null
  forceName: string | null
}

export type PartySet = { provision: Provision; legalBasis: LegalBasis; parties: PartyOfSet[] }

/** Where a set of parties breaks the shape that Police Act 1996 section 22A gives it. A warning, never a refusal. */
export type PartySetTrouble =
  | { kind: 'lacks an office'; provision: StatedProvision; lacks: OfficeKind; forces: string[] }
  | { kind: 'too few parties' }

export type StatedProvision = Exclude<Provision, 'not recorded'>

/**
 * What the findings say once these parties are recorded (db/reading/finding-rules.ts): section 22A(3) to (5) of each
 * force concerned, where the provision is recorded, and 22A(1) where that is the legal basis. Nobody at all is
 * another finding.
 */
export function partySetTroubles(set: PartySet): PartySetTrouble[] {
  return [...lackingOffices(set), ...tooFew(set)]
}

function lackingOffices({ provision, parties }: PartySet): PartySetTrouble[] {
  if (provision === 'not recorded') return []
  return needed(provision)
    .map((lacks) => ({
      kind: 'lacks an office' as const,
      provision,
      lacks,
      forces: forcesWithout(lacks, parties),
    }))
    .filter((one) => one.forces.length > 0)
}

/** Section 22A(3) and (5) ask for both offices of each force concerned, (4) for its policing body. */
function needed(provision: StatedProvision): OfficeKind[] {
  return provision === 'policing body collaboration' ? ['policing body'] : ['chief officer', 'policing body']
}

function forcesWithout(kind: OfficeKind, parties: PartyOfSet[]): string[] {
  const has = new Set(parties.filter((one) => one.officeKind === kind).map((one) => one.forceId))
  const lacking = parties.filter((one) => one.forceId !== null && !has.has(one.forceId))
  return [...new Set(lacking.map((one) => one.forceName ?? ''))].sort()
}

function tooFew({ legalBasis, parties }: PartySet): PartySetTrouble[] {
  if (legalBasis !== 's22A' || parties.length === 0) return []
  const bodies = new Set(
    parties.filter((one) => one.officeKind === 'policing body').map((one) => one.legalPersonId),
  )
  const has = (kind: OfficeKind | null) => parties.some((one) => one.officeKind === kind)
  const withAnother = has('chief officer') && bodies.size > 0 && has(null)
  return bodies.size >= 2 || withAnother ? [] : [{ kind: 'too few parties' }]
}
