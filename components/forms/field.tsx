import type { ComponentProps, ReactNode } from 'react'
import { boxLook } from './box-look'
import { describedBy, FieldLabel, FieldShell, FieldWords } from './field-parts'

type Typed = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  value?: string | undefined
}

type BoxProps = Pick<
  ComponentProps<'input'>,
  'type' | 'autoComplete' | 'autoCapitalize' | 'inputMode' | 'spellCheck' | 'maxLength'
>

type TextFieldProps = Typed & BoxProps & { width?: keyof typeof widths | undefined }

const widths = { full: 'w-full', half: 'w-1/2', short: 'w-[10rem]' }

/** One line of text. `value` is what has been typed so far. */
export function TextField({ name, label, hint, error, value = '', width = 'full', ...box }: TextFieldProps) {
  return (
    <FieldShell error={error}>
      <FieldLabel htmlFor={name}>{label}</FieldLabel>
      <FieldWords id={name} hint={hint} error={error} />
      <input
        // A box once typed in ignores a new default; a new key gives a new box.
        key={value}
        type="text"
        {...box}
        id={name}
        name={name}
        defaultValue={value}
        aria-describedby={describedBy({ id: name, hint, error })}
        aria-invalid={error ? true : undefined}
        className={boxLook(error, 'mt-1 block h-8 in-data-compact:h-7', widths[width])}
      />
    </FieldShell>
  )
}

type TextAreaProps = Typed & { rows?: number | undefined }

/** Several lines of text. `value` is what has been typed so far. */
export function TextArea({ name, label, hint, error, value = '', rows = 4 }: TextAreaProps) {
  return (
    <FieldShell error={error}>
      <FieldLabel htmlFor={name}>{label}</FieldLabel>
      <FieldWords id={name} hint={hint} error={error} />
      <textarea
        key={value}
        id={name}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={describedBy({ id: name, hint, error })}
        aria-invalid={error ? true : undefined}
        className={boxLook(error, 'mt-1 block min-h-20 w-full resize-y')}
      />
    </FieldShell>
  )
}
