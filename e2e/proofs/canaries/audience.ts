import type { Nest } from './arranged'

/** Somebody who looks; nobody has no role. */
export type Looker = {
  email: string
  role: 'office' | 'chief' | 'audit' | 'registrar' | null
  /** Codes of their force and region. */
  force: string
  region: string
}

/** Whose a planted word is. */
export type Kept = { by: 'everybody signed in' } | { by: 'sensitive' | 'draft' | 'keeper'; nest: Nest }

/** Domain rule 13, said once more and apart from the policies: whether somebody may meet what is kept so. */
export function maySee({ role, force, region }: Looker, kept: Kept): boolean {
  if (role === null) return false
  if (kept.by === 'everybody signed in') return true
  const isOfForce = role !== 'registrar' && force === kept.nest.force
  if (kept.by === 'keeper') return isOfForce && role === 'office'
  if (role === 'registrar') return region === kept.nest.region
  return isOfForce && (kept.by === 'sensitive' || role === 'office')
}

/** The people of a force, by their addresses. */
export function peopleOf({ force, region }: Pick<Nest, 'force' | 'region'>): Looker[] {
  const roles = ['office', 'chief', 'audit'] as const
  return roles.map((role) => ({ email: `${role}@${force}.example`, role, force, region }))
}

export function registrarOf(region: string): Looker {
  return { email: `registrar@${region}.example`, role: 'registrar', force: '', region }
}

export const NOBODY: Looker = { email: 'nobody', role: null, force: '', region: '' }
