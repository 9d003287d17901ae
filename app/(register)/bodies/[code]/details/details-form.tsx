'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowKnown, KindAndPurpose, ParentField } from '@/components/bodies/body-fields'
import { Radios } from '@/components/forms/radios'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkBodyDetails } from './actions'

type Named = { code: string; name: string }
type DetailsFormProps = DeedFormProps & { members: Named[]; bodies: Named[] }

export function DetailsForm({ members, bodies, ...page }: DetailsFormProps) {
  const [state, check] = useForm(checkBodyDetails)
  const read = reading(state, page.before)
  const { text, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <KindAndPurpose read={read} />
      <Radios
        name="lead"
        legend="Lead force"
        hint="Members today can lead the body."
        value={text('lead')}
        error={error('lead')}
        options={[
          ...members.map(({ code, name }) => ({ value: code, label: name })),
          { value: '', label: 'Not recorded' },
        ]}
      />
      <ParentField read={read} bodies={bodies} />
      <HowKnown read={read} />
    </DeedForm>
  )
}
