'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import type { Signatory } from '@/components/agreements/signature-fields'
import { TextArea } from '@/components/forms/field'
import { HiddenFields } from '@/components/forms/hidden-fields'
import { Radios } from '@/components/forms/radios'
import { useForm } from '@/components/forms/use-form'
import type { InstrumentKind } from '@/domain/agreements/instrument'
import { reading } from '@/lib/forms/form-state'
import { checkInstrumentCorrection } from './actions'
import { FactFields } from './fact-fields'

type CorrectionFormProps = DeedFormProps & {
  kind: InstrumentKind
  signatories: Signatory[]
}

export function CorrectionForm({ kind, signatories, ...page }: CorrectionFormProps) {
  const [state, check] = useForm(checkInstrumentCorrection)
  const read = reading(state, page.before)
  const { text, error } = read
  const facts = <FactFields kind={kind} read={read} signatories={signatories} />
  return (
    <DeedForm {...page} state={state} action={check} signatories={signatories}>
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
    </DeedForm>
  )
}
