'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowMade } from '@/components/agreements/how-made'
import { LettersWarning } from '@/components/agreements/late-warnings'
import { NoticeChangeFields } from '@/components/agreements/notice-fields'
import { type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkVariation } from './actions'

type VariationFormProps = DeedFormProps & { signatories: Signatory[] }

export function VariationForm({ signatories, ...page }: VariationFormProps) {
  const [state, check] = useForm(checkVariation)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check} signatories={signatories}>
      <TextArea
        name="setsOut"
        label="What the variation changes"
        hint="In words: which terms, from what to what. Everyone who can see the agreement can read this."
        value={text('setsOut')}
        error={error('setsOut')}
      />
      <NoticeChangeFields read={read} />
      <DateField
        name="takesEffectOn"
        legend="Date the variation takes effect"
        hint="For example, 17 9 2026. Leave out the day, or the day and month, if they are not known."
        values={date('takesEffectOn')}
        error={error('takesEffectOn')}
      />
      <DateField
        name="madeOn"
        legend="Date the variation was made"
        hint="Leave out the day, or the day and month, if they are not known."
        values={date('madeOn')}
        error={error('madeOn')}
      />
      <HowMade
        legend="How the variation was made"
        value={text('form')}
        error={error('form')}
        letters="Recorded as such, and raises a finding: Police Act 1996, section 23C(4)."
      />
      <LettersWarning form={text('form')} what="variation" />
      <SignatureFields signatories={signatories} read={read} />
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="Why the agreement is varied"
        hint="Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
