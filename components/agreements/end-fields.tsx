import type { ChoiceOption } from '@/components/forms/choice'
import { DateField } from '@/components/forms/date-field'
import { Radios } from '@/components/forms/radios'
import type { Read } from './notice-fields'

type EndFieldsProps = {
  read: Read
  hint?: string
  /** What may be chosen besides, where it need not be known. */
  unknown?: ChoiceOption
}

/** When a term ends: on a day, or when somebody ends it. */
export function EndFields({ read: { text, date, error }, hint, unknown }: EndFieldsProps) {
  return (
    <Radios
      name="endKind"
      legend="When the term ends"
      hint={hint}
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
        ...(unknown ? [unknown] : []),
      ]}
    />
  )
}
