'use client'

import { ChooseParties } from '@/components/agreements/choose-parties'
import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowMade } from '@/components/agreements/how-made'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import type { RegionChoice } from '@/domain/agreements/chosen-parties'
import { reading } from '@/lib/forms/form-state'
import { checkJoinder } from './actions'

type JoinderFormProps = DeedFormProps & { regions: RegionChoice[]; signatories: Signatory[] }

export function JoinderForm({ regions, signatories, ...page }: JoinderFormProps) {
  const [state, check] = useForm(checkJoinder)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <ChooseParties regions={regions} read={read} />
      <DateField
        name="takesEffectOn"
        legend="First day as a party"
        hint="The day the joinder takes effect. For example, 1 4 2028."
        values={date('takesEffectOn')}
        error={error('takesEffectOn')}
      />
      <DateField
        name="madeOn"
        legend="Date the joinder was made"
        hint={PARTLY_KNOWN}
        values={date('madeOn')}
        error={error('madeOn')}
      />
      <HowMade legend="How the joinder was made" value={text('form')} error={error('form')} />
      <DateField
        name="joinersSignedOn"
        legend="Date those who join signed (optional)"
        hint="Where all of them signed on one day. Otherwise leave it out, and add each signature afterwards."
        values={date('joinersSignedOn')}
        error={error('joinersSignedOn')}
      />
      <SignatureFields
        signatories={signatories}
        read={read}
        note="These are the parties that are there already."
      />
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="Why they join"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}

const PARTLY_KNOWN = 'Leave out the day, or the day and month, if they are not known.'
