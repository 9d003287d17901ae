export const SCOPES = ['regional', 'national', 'local', 'cross-regional'] as const
export type Scope = (typeof SCOPES)[number]

/** s22A Police Act 1996 applies from 16 January 2012, s23 before it; pca2017 is Policing and Crime Act 2017 s1. */
export const LEGAL_BASES = ['s22A', 's23', 'pca2017', 'other', 'not recorded'] as const
export type LegalBasis = (typeof LEGAL_BASES)[number]

/** Police Act 1996 s22A(2). */
export const PROVISIONS = [
  'force collaboration',
  'policing body collaboration',
  'policing body and force collaboration',
  'not recorded',
] as const
export type Provision = (typeof PROVISIONS)[number]

/** Nothing higher may be stored. */
export const MARKINGS = ['OFFICIAL', 'OFFICIAL-SENSITIVE'] as const
export type Marking = (typeof MARKINGS)[number]
