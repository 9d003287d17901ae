'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { type Signatory, SignatureBoxes } from '@/components/agreements/signature-fields'
import { TextArea } from '@/components/forms/field'
import { FieldGroup } from '@/components/forms/field-group'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkSigning } from './actions'

export function SigningForm({ signatories, ...page }: DeedFormProps & { signatories: Signatory[] }) {
  const [state, check] = useForm(checkSigning)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <div id="signatures" tabIndex={-1}>
        <FieldGroup
          name="signatures"
          legend="Who signed, and when"
          hint="Leave out whoever has not signed, and whatever is not known."
          error={read.error('signatures')}
        >
          <SignatureBoxes signatories={signatories} read={read} />
        </FieldGroup>
      </div>
      <TextArea
        name="why"
        label="How this is known"
        hint="Everyone who can see the agreement can read this."
        value={read.text('why')}
        error={read.error('why')}
      />
    </DeedForm>
  )
}
