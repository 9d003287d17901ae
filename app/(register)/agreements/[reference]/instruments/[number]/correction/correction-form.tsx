'use client'

import { type ReactNode, useActionState } from 'react'
import { AboutFields } from '@/components/agreements/about-fields'
import type { Signatory } from '@/components/agreements/signature-fields'
import { TextArea } from '@/components/forms/field'
import { FormFoot } from '@/components/forms/form-foot'
import { FormPage } from '@/components/forms/form-page'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { Radios } from '@/components/forms/radios'
import { SubmitButton } from '@/components/forms/submit'
import type { InstrumentKind } from '@/domain/agreements/instrument'
import { reading, type Typed, untouched } from '@/lib/forms/form-state'
import { checkInstrumentCorrection } from './actions'
import { FactFields } from './fact-fields'

type CorrectionFormProps = {
  title: string
  opening: ReactNode
  about: Record<string, string>
  before: Typed
  kind: InstrumentKind
  signatories: Signatory[]
  leave: ReactNode
}

export function CorrectionForm({ title, opening, about, before, kind, ...rest }: CorrectionFormProps) {
  const [state, check] = useActionState(checkInstrumentCorrection, untouched)
  const read = reading(state, before)
  const { text, error } = read
  const facts = <FactFields kind={kind} read={read} signatories={rest.signatories} />
  return (
    <FormPage title={title} problems={state.errors} opening={opening}>
      <form action={check} noValidate>
        <AboutFields about={about} state={state} />
        {kind === 'original' ? (
          <>
            <HiddenFields values={{ correction: 'other facts' }} />
            {facts}
          </>
        ) : (
          <Radios
            name="correction"
            legend="What is wrong"
            value={text('correction')}
            error={error('correction')}
            options={[
              {
                value: 'recorded in error',
                label: 'It should not have been recorded at all',
                hint: 'It stays to be seen, marked as recorded in error, and changes nothing any more.',
              },
              { value: 'other facts', label: 'What it says', content: facts },
            ]}
          />
        )}
        <TextArea
          name="why"
          label="How it is known to be wrong"
          hint="Everyone who can see the agreement can read this."
          value={text('why')}
          error={error('why')}
        />
        <FormFoot>
          <SubmitButton>Check your answers</SubmitButton>
          {rest.leave}
        </FormFoot>
      </form>
    </FormPage>
  )
}
