import type { Marking } from '@/domain/agreements/agreement'

type Marked = { marking: Marking }

/** The agreement as a page marks it that names others too: a page bears the highest marking of anything on it. */
export function markedWith<Agreement extends Marked>(
  agreement: Agreement,
  others: (Marked | null)[],
): Agreement {
  const isSensitive = [agreement, ...others].some((one) => one?.marking === 'OFFICIAL-SENSITIVE')
  return isSensitive ? { ...agreement, marking: 'OFFICIAL-SENSITIVE' } : agreement
}
