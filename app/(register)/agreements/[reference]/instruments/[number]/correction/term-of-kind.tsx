import { NoticeChangeFields, type Read } from '@/components/agreements/notice-fields'
import { TermFields } from '@/components/agreements/term-fields'
import { DateField } from '@/components/forms/date-field'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { type InstrumentKind, setsEnd, setsNotice } from '@/domain/agreements/instrument'

/** What an instrument says of the term, as far as its kind says anything of it: the rest is sent as not recorded. */
export function TermOfKind({ kind, read }: { kind: InstrumentKind; read: Read }) {
  if (kind === 'direction') {
    return (
      <>
        <HiddenFields values={{ endKind: 'on', noticeKind: 'not recorded' }} />
        <DateField
          name="endOn"
          legend="End date"
          hint="The last day in force. For example, 31 3 2028."
          values={read.date('endOn')}
          error={read.error('endOn')}
        />
      </>
    )
  }
  if (setsEnd(kind)) return <TermFields read={read} />
  if (!setsNotice(kind)) return <HiddenFields values={{ endKind: UNKNOWN, noticeKind: UNKNOWN }} />
  return (
    <>
      <HiddenFields values={{ endKind: UNKNOWN }} />
      <NoticeChangeFields read={read} />
    </>
  )
}

const UNKNOWN = 'not recorded'
