import { DateField } from '@/components/forms/date-field'
import { TextField } from '@/components/forms/field'
import { FieldGroup } from '@/components/forms/field-group'
import { Details } from '@/components/ui/details'
import type { FormError, reading } from '@/lib/forms/form-state'

/** Somebody who may have signed: `id` is the party's. */
export type Signatory = { id: string; name: string }

type SignatureFieldsProps = {
  signatories: readonly Signatory[]
  read: Pick<ReturnType<typeof reading>, 'text' | 'date' | 'error'>
  /** What a signature of this document does, where it does something. */
  note?: string
}

/** Who signed and when, as far as known: folded away until somebody has something to say, so that the form stays short. */
export function SignatureFields({ signatories, read, note }: SignatureFieldsProps) {
  if (signatories.length === 0) return null
  const said = signatories.some(({ id }) => isSaid(id, read))
  return (
    <div id="signatures" className="mt-6">
      <Details summary="Who signed, and when (optional)" open={said}>
        <p className="text-ink-muted">
          Leave out whoever has not signed, and whatever is not known.{note ? ` ${note}` : ''}
        </p>
        <SignatureBoxes signatories={signatories} read={read} />
      </Details>
    </div>
  )
}

/** For each who may have signed, the day and the name. */
export function SignatureBoxes({ signatories, read }: Omit<SignatureFieldsProps, 'note'>) {
  return signatories.map(({ id, name }) => (
    <FieldGroup key={id} name={`signatures.${id}`} legend={name}>
      <div className="-mt-4 border-l-5 border-rule pl-3">
        <DateField
          name={signedOn(id)}
          legend="Date signed"
          values={read.date(signedOn(id))}
          error={read.error(signedOn(id))}
        />
        <TextField
          name={signedBy(id)}
          label="Name of the person who signed"
          value={read.text(signedBy(id))}
          error={read.error(signedBy(id))}
        />
      </div>
    </FieldGroup>
  ))
}

function isSaid(party: string, { text, date, error }: SignatureFieldsProps['read']): boolean {
  const { day, month, year } = date(signedOn(party))
  const anything = [day, month, year, text(signedBy(party))].some(Boolean)
  return anything || Boolean(error(signedOn(party)) ?? error(signedBy(party)))
}

function signedOn(party: string): string {
  return `signatures.${party}.signedOn`
}

function signedBy(party: string): string {
  return `signatures.${party}.signedBy`
}

/** The troubles as the summary tells them: those of a signature with the name of the party. */
export function namedProblems(errors: FormError[], signatories: readonly Signatory[]): FormError[] {
  return errors.map((error) => {
    const party = signatories.find(({ id }) => error.field?.startsWith(`signatures.${id}.`))
    return party ? { ...error, message: `${party.name}: ${lowerFirst(error.message)}` } : error
  })
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}

/** What a first signature of the original does to the agreement's status. */
export const AWAITS_OTHERS =
  'Once one signature of the original is recorded, the register counts the other parties’ as awaited.'
