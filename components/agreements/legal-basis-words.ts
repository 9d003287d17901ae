import type { LegalBasis } from '@/domain/agreements/agreement'

const WORDS: Record<LegalBasis, string> = {
  s22A: 'Police Act 1996, section 22A',
  s23: 'Police Act 1996, section 23',
  pca2017: 'Policing and Crime Act 2017, section 1',
  other: 'Other',
  'not recorded': 'Not recorded',
}

/** What an agreement is made under, by statute and section. */
export function legalBasisInWords(basis: LegalBasis): string {
  return WORDS[basis]
}
