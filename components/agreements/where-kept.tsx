import { TextField } from '@/components/forms/field'
import type { reading } from '@/lib/forms/form-state'

/** Where a document is kept, which may be left out. */
export function WhereKept({ read: { text, error } }: { read: ReturnType<typeof reading> }) {
  return (
    <TextField
      name="keptAt"
      label="Where the document is kept (optional)"
      hint="A file reference or address."
      value={text('keptAt')}
      error={error('keptAt')}
    />
  )
}
