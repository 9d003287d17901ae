'use client'

import { type ReactNode, useActionState } from 'react'
import { AboutFields } from '@/components/agreements/about-fields'
import { HowMade } from '@/components/agreements/how-made'
import { AWAITS_OTHERS, type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { TermFields } from '@/components/agreements/term-fields'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { SubmitButton } from '@/components/forms/submit'
import { reading, type Typed, untouched } from '@/lib/forms/form-state'
import { checkTerm } from './actions'

type TermFormProps = {
  title: string
  opening: ReactNode
  about: Record<string, string>
  before: Typed | null
  signatories: Signatory[]
  leave: ReactNode
}

export function TermForm({ title, opening, about, before, signatories, leave }: TermFormProps) {
  const [state, check] = useActionState(checkTerm, untouched)
  const read = reading(state, before)
  const { text, date, error } = read
  return (
    <FormPage title={title} problems={state.errors} opening={opening}>
      <form action={check} noValidate>
        <AboutFields about={about} state={state} />
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
        <TextField
          name="keptAt"
          label="Where the document is kept (optional)"
          hint="A file reference or address."
          value={text('keptAt')}
          error={error('keptAt')}
        />
        <TextArea
          name="why"
          label="How this is known"
          hint="What it was taken from, and who looked. Everyone who can see the agreement can read this."
          value={text('why')}
          error={error('why')}
        />
        <FormFoot>
          <SubmitButton>Check your answers</SubmitButton>
          {leave}
        </FormFoot>
      </form>
    </FormPage>
  )
}
