import { TextField } from '@/components/forms/field'
import { Radios } from '@/components/forms/radios'
import type { reading } from '@/lib/forms/form-state'

/** What the fields of a form read: what was typed, and what is wrong with it. */
export type Read = Pick<ReturnType<typeof reading>, 'text' | 'date' | 'error'>

/** Whether a party may leave by notice: known, known not to be, or not recorded. */
export function NoticeFields({ read }: { read: Read }) {
  return (
    <Radios
      name="noticeKind"
      legend="Whether a party may leave by notice"
      hint="A party has a right to leave only where the agreement gives it one."
      value={read.text('noticeKind')}
      error={read.error('noticeKind')}
      options={[
        { value: 'months', label: 'Yes, by some months’ notice', ...months(read) },
        { value: 'none', label: 'No' },
        { value: 'not recorded', label: 'Not recorded' },
      ]}
    />
  )
}

/** Whether a variation changes the notice period: one that does not speak of it leaves it as it is. */
export function NoticeChangeFields({ read }: { read: Read }) {
  return (
    <Radios
      name="noticeKind"
      legend="Whether it changes the notice period"
      hint="A party has a right to leave only where the agreement gives it one."
      value={read.text('noticeKind')}
      error={read.error('noticeKind')}
      options={[
        { value: 'not recorded', label: 'No, it stays as it is' },
        { value: 'months', label: 'Yes, to some months', ...months(read) },
        { value: 'none', label: 'Yes, no party may leave by notice any more' },
      ]}
    />
  )
}

/** The months are asked for where some are meant, and shown where there is something wrong with them. */
function months(read: Read) {
  return { onlyIfChosen: true, shown: Boolean(read.error('noticeMonths')), content: <Months read={read} /> }
}

function Months({ read: { text, error } }: { read: Read }) {
  return (
    <TextField
      name="noticeMonths"
      label="Months of notice"
      width="short"
      inputMode="numeric"
      value={text('noticeMonths')}
      error={error('noticeMonths')}
    />
  )
}
