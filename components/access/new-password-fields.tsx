import { TextField } from '@/components/forms/field'
import { PASSWORD_LENGTH } from '@/domain/access/new-password'

/** A new password, typed twice. What was typed is never shown again. */
export function NewPasswordFields({ error }: { error: (field: string) => string | undefined }) {
  return (
    <>
      <TextField
        name="password"
        label="New password"
        hint={`${PASSWORD_LENGTH} characters or more. Three or four words that do not belong together are easy to remember and hard to guess.`}
        type="password"
        autoComplete="new-password"
        error={error('password')}
      />
      <TextField
        name="again"
        label="New password again"
        type="password"
        autoComplete="new-password"
        error={error('again')}
      />
    </>
  )
}
