import type { ReactNode } from 'react'
import { Choice, type ChoiceOption } from './choice'
import { FieldGroup } from './field-group'

type CheckboxesProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  values?: readonly string[] | undefined
  options: readonly ChoiceOption[]
}

/** Any number of answers, all sent under one name. The first option's id is the field's name. */
export function Checkboxes({ name, legend, hint, error, values = [], options }: CheckboxesProps) {
  const field = name.replace(/\[\]$/, '')
  return (
    <FieldGroup name={field} legend={legend} hint={hint} error={error}>
      <div className="mt-2 grid gap-2 in-data-compact:gap-1.5">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? field : `${field}-${index + 1}`}
            name={name}
            option={option}
            chosen={values.includes(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
