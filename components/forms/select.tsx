import type { ReactNode } from 'react'
import { boxLook } from './box-look'
import { FieldLabel, FieldShell } from './field-parts'

type SelectProps = { name: string; label: ReactNode; value?: string | undefined; children: ReactNode }

/** A long list to filter by; in a form that changes something, use radios. Its children are options. */
export function Select({ name, label, value = '', children }: SelectProps) {
  return (
    <FieldShell>
      <FieldLabel htmlFor={name}>{label}</FieldLabel>
      <select
        key={value}
        id={name}
        name={name}
        defaultValue={value}
        className={boxLook(undefined, 'mt-1 block h-8 w-full in-data-compact:h-7')}
      >
        {children}
      </select>
    </FieldShell>
  )
}
