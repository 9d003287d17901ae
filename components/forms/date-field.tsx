import type { ReactNode } from 'react'
import { DateBoxes, type TypedDate } from './date-boxes'
import { FieldGroup } from './field-group'

type DateFieldProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  values?: Partial<TypedDate> | undefined
}

/** A date in three boxes. An error's link leads to `#name-day`. */
export function DateField({ name, legend, hint, error, values }: DateFieldProps) {
  return (
    <FieldGroup name={name} legend={legend} hint={hint} error={error}>
      <DateBoxes name={name} values={values} error={error} />
    </FieldGroup>
  )
}
