import { EndFields } from './end-fields'
import { NoticeFields, type Read } from './notice-fields'

/** When a term ends, and whether a party may leave by notice: each known, known not to be, or not recorded. */
export function TermFields({ read }: { read: Read }) {
  return (
    <>
      <EndFields
        read={read}
        unknown={{
          value: 'not recorded',
          label: 'Not recorded',
          hint: 'Nobody has written down when it ends.',
        }}
      />
      <NoticeFields read={read} />
    </>
  )
}
