import type { ReactNode } from 'react'
import { describedBy, FieldShell, FieldWords } from './field-parts'

type FieldGroupProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string | undefined
  children: ReactNode
}

/** Several boxes that answer one question. */
export function FieldGroup({ name, legend, hint, error, children }: FieldGroupProps) {
  return (
    <FieldShell error={error}>
      <fieldset className="min-w-0" aria-describedby={describedBy({ id: name, hint, error })}>
        <legend className="block font-bold">{legend}</legend>
        <FieldWords id={name} hint={hint} error={error} />
        {children}
      </fieldset>
    </FieldShell>
  )
}
