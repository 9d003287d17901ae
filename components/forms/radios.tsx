import type { ReactNode } from 'react'
import { Choice, type ChoiceOption } from './choice'
import { FieldGroup } from './field-group'

type RadiosProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  value?: string | undefined
  options: readonly ChoiceOption[]
}

/** One answer of several. The first option's id is the field's name; an error's link leads there. */
export function Radios({ name, legend, hint, error, value, options }: RadiosProps) {
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error}>
      <div className="mt-2 grid gap-2 in-data-compact:gap-1.5">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? name : `${name}-${index + 1}`}
            name={name}
            option={option}
            chosen={option.value === value}
          />
        ))}
      </div>
    </FieldGroup>
  )
}
