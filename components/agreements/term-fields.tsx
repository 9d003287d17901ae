import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/field'
import { Radios } from '@/components/forms/radios'
import type { reading } from '@/lib/forms/form-state'

type TermFieldsProps = { read: Pick<ReturnType<typeof reading>, 'text' | 'date' | 'error'> }

/** When a term ends, and whether a party may leave by notice: each known, known not to be, or not recorded. */
export function TermFields({ read: { text, date, error } }: TermFieldsProps) {
  return (
    <>
      <Radios
        name="endKind"
        legend="When the term ends"
        value={text('endKind')}
        error={error('endKind')}
        options={[
          {
            value: 'on',
            label: 'On a day',
            onlyIfChosen: true,
            shown: Boolean(error('endOn')),
            content: (
              <DateField
                name="endOn"
                legend="End date"
                hint="The last day in force. For example, 31 3 2028."
                values={date('endOn')}
                error={error('endOn')}
              />
            ),
          },
          {
            value: 'until ended',
            label: 'When somebody ends it',
            hint: 'It has no end date, and that is known.',
          },
          { value: 'not recorded', label: 'Not recorded', hint: 'Nobody has written down when it ends.' },
        ]}
      />
      <Radios
        name="noticeKind"
        legend="Whether a party may leave by notice"
        hint="A party has a right to leave only where the agreement gives it one."
        value={text('noticeKind')}
        error={error('noticeKind')}
        options={[
          {
            value: 'months',
            label: 'Yes, by some months’ notice',
            onlyIfChosen: true,
            shown: Boolean(error('noticeMonths')),
            content: (
              <TextField
                name="noticeMonths"
                label="Months of notice"
                width="short"
                inputMode="numeric"
                value={text('noticeMonths')}
                error={error('noticeMonths')}
              />
            ),
          },
          { value: 'none', label: 'No' },
          { value: 'not recorded', label: 'Not recorded' },
        ]}
      />
    </>
  )
}
