'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowMade } from '@/components/agreements/how-made'
import { AWAITS_OTHERS, type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { TermFields } from '@/components/agreements/term-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkTerm } from './actions'

type TermFormProps = DeedFormProps & {
  signatories: Signatory[]
}

export function TermForm({ signatories, ...page }: TermFormProps) {
  const [state, check] = useForm(checkTerm)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check} signatories={signatories}>
      <DateField
        name="takesEffectOn"
        legend="Date it takes effect (optional)"
        hint="When the agreement commences. Leave out the day, or the day and month, if they are not known."
        values={date('takesEffectOn')}
        error={error('takesEffectOn')}
      />
      <DateField
        name="madeOn"
        legend="Date it was made (optional)"
        hint="Leave out the day, or the day and month, if they are not known."
        values={date('madeOn')}
        error={error('madeOn')}
      />
      <HowMade legend="How it was made" value={text('form')} error={error('form')} />
      <TermFields read={read} />
      <SignatureFields signatories={signatories} read={read} note={AWAITS_OTHERS} />
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="How this is known"
        hint="What it was taken from, and who looked. Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
