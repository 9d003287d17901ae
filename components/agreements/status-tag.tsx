import { Tag, type Tone } from '@/components/ui/tag'
import type { Status } from '@/domain/agreements/status'

const TONES: Record<Status, Tone> = {
  draft: 'grey',
  'not commenced': 'grey',
  'awaiting signature': 'blue',
  'in force': 'green',
  expiring: 'yellow',
  'term passed': 'red',
  ended: 'none',
  'term not recorded': 'purple',
}

/** An agreement's status, the same everywhere: a word on a tint. */
export function StatusTag({ status, big }: { status: Status; big?: boolean }) {
  return (
    <Tag tone={TONES[status]} {...(big ? { big } : {})}>
      {statusInWords(status)}
    </Tag>
  )
}

/** "Term passed". */
export function statusInWords(status: Status): string {
  return status.charAt(0).toUpperCase() + status.slice(1)
}
