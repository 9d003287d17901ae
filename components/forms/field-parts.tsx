import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import { VisuallyHidden } from '@/components/ui/visually-hidden'

type FieldShellProps = { error?: string | undefined; children: ReactNode }

/** The space a field stands in; a bar at its side while something is wrong with it. */
export function FieldShell({ error, children }: FieldShellProps) {
  return (
    <div
      className={classes(
        'mt-6 in-data-compact:mt-4 in-data-compact:first:mt-0',
        error && 'border-l-5 border-error pl-3',
      )}
    >
      {children}
    </div>
  )
}

/** The words above one box. */
export function FieldLabel({ htmlFor, children }: { htmlFor: string; children: ReactNode }) {
  return (
    <label htmlFor={htmlFor} className="block font-bold">
      {children}
    </label>
  )
}

type FieldWordsProps = { id: string; hint?: ReactNode; error?: string | undefined }

/** The hint and the error between a field's label and its box. */
export function FieldWords({ id, hint, error }: FieldWordsProps) {
  return (
    <>
      {hint ? (
        <div id={`${id}-hint`} className="mb-2 max-w-measure text-16 text-ink-muted">
          {hint}
        </div>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-1 mb-2 font-bold text-error">
          <VisuallyHidden>Error: </VisuallyHidden>
          {error}
        </p>
      ) : null}
    </>
  )
}

/** The ids of the words that describe a box, for aria-describedby. */
export function describedBy({ id, hint, error }: FieldWordsProps): string | undefined {
  return classes(hint ? `${id}-hint` : null, error && `${id}-error`)
}
