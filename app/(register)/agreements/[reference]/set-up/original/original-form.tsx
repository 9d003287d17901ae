'use client'

import { useActionState } from 'react'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowMade } from '@/components/agreements/how-made'
import { AWAITS_OTHERS, type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { reading, untouched } from '@/lib/forms/form-state'
import { saveOriginal } from './actions'

export function OriginalForm({ signatories, ...page }: DeedFormProps & { signatories: Signatory[] }) {
  const [state, save] = useActionState(saveOriginal, untouched)
  const read = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={save} button="Save and return to the list">
      <DateField
        name="madeOn"
        legend="Date it was made (optional)"
        hint="Leave out the day, or the day and month, if they are not known."
        values={read.date('madeOn')}
        error={read.error('madeOn')}
      />
      <HowMade legend="How it was made" value={read.text('form')} error={read.error('form')} />
      <SignatureFields signatories={signatories} read={read} note={AWAITS_OTHERS} />
      <WhereKept read={read} />
    </DeedForm>
  )
}
