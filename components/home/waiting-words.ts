import type { Status } from '@/domain/agreements/status'

/** What an agreement waits for, by how it stands: what to do, and why. */
const WORDS: Partial<Record<Status, { verb: string; why: string }>> = {
  'term passed': {
    verb: 'Say what happened to',
    why: 'Its term passed and nothing is recorded since. Record an extension or an ending.',
  },
  expiring: {
    verb: 'Decide what follows',
    why: 'Its term ends within 6 months. Record an extension, or an ending, before then.',
  },
  'awaiting signature': {
    verb: 'Record who has signed',
    why: 'It was made, and the signature of a current party is not recorded.',
  },
}

export function waitingInWords(status: Status): { verb: string; why: string } {
  return WORDS[status] ?? { verb: 'Look at', why: '' }
}
