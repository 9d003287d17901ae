'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { SourceFields } from '@/components/bodies/body-fields'
import { DateField } from '@/components/forms/date-field'
import { Radios } from '@/components/forms/radios'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkBodyDate } from './actions'

export function DatingForm(page: DeedFormProps) {
  const [state, check] = useForm(checkBodyDate)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <Radios
        name="kind"
        legend="What the date is of"
        value={text('kind')}
        error={error('kind')}
        options={[
          { value: 'formed', label: 'The body was formed' },
          {
            value: 'closed',
            label: 'The body closed',
            hint: 'The date is the last day it ran. After it no agreement can be placed under the body.',
          },
        ]}
      />
      <DateField
        name="on"
        legend="Date"
        hint="As the source gives it. For example, 2001, or 4 2001, or 1 4 2001."
        values={date('on')}
        error={error('on')}
      />
      <SourceFields read={read} />
    </DeedForm>
  )
}
