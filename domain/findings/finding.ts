/** How the register can contradict itself, the law’s shape or its sources, in the order they are read. */
export const FINDING_KINDS = [
  'term passed',
  'gap between terms',
  'extended without dates',
  'no end recorded',
  'expiring',
  'awaiting signature',
  'extended by letters',
  'varied by letters',
  'parties differ from members',
  'no parties named',
  'regional without body',
  'body without agreement',
  'two on one subject',
  'body name as title',
  'dates of a body conflict',
  'provision lacks a party',
  'too few parties',
] as const
export type FindingKind = (typeof FINDING_KINDS)[number]

/** Those in which a body and its agreements disagree, or its sources with one another. */
export const BODY_FINDINGS: readonly FindingKind[] = [
  'parties differ from members',
  'body without agreement',
  'two on one subject',
  'body name as title',
  'dates of a body conflict',
]

/** Words of a title that say nothing about its subject, so that two titles are compared without them. */
export const GENERIC_WORDS = [
  'agreement',
  'collaboration',
  'group',
  'national',
  'programme',
  'project',
  'regional',
  'service',
  'services',
  'shared',
  'team',
  'unit',
] as const
