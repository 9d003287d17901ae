import type { ReactNode } from 'react'
import { boxLook } from './box-look'
import { describedBy, FieldLabel, FieldShell, FieldWords } from './field-parts'

type SelectProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  value?: string | undefined
  children: ReactNode
}

/** A list too long for radios: to filter by, or of every force or body there is. Its children are options. */
export function Select({ name, label, hint, error, value = '', children }: SelectProps) {
  return (
    <FieldShell error={error}>
      <FieldLabel htmlFor={name}>{label}</FieldLabel>
      <FieldWords id={name} hint={hint} error={error} />
      <select
        key={value}
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy({ id: name, hint, error })}
        aria-invalid={error ? true : undefined}
        className={boxLook(error, 'mt-1 block h-8 w-full in-data-compact:h-7')}
      >
        {children}
      </select>
    </FieldShell>
  )
}
