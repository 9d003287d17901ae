import { HiddenFields } from '@/components/forms/hidden-fields'
import type { FormState } from '@/lib/forms/form-state'

type AboutFieldsProps = { about: Readonly<Record<string, string>>; state: FormState }

/**
 * What a form is about, with the agreement's version. After an error it still carries the version it was opened at: a
 * page drawn again without JavaScript would otherwise pass over what has changed since.
 */
export function AboutFields({ about, state }: AboutFieldsProps) {
  const version = state.typed?.version?.at(-1)
  return <HiddenFields values={version ? { ...about, version } : about} />
}
