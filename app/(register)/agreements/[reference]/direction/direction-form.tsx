'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { GapWarning } from '@/components/agreements/late-warnings'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import type { Day } from '@/lib/dates/day'
import { readKnownDate } from '@/lib/dates/typed-date'
import { reading } from '@/lib/forms/form-state'
import { checkDirection } from './actions'

type DirectionFormProps = DeedFormProps & {
  /** When the term ends now, in a sentence, and its last day where that is known. */
  endsNow: string
  oldEnd: Day | null
}

export function DirectionForm({ endsNow, oldEnd, ...page }: DirectionFormProps) {
  const [state, check] = useForm(checkDirection)
  const read = reading(state, page.before)
  const { text, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <DateField
        name="endOn"
        legend="New end date"
        hint={`The last day in force. ${endsNow} For example, 31 3 2028.`}
        values={date('endOn')}
        error={error('endOn')}
      />
      <TextArea
        name="setsOut"
        label="What it directs"
        hint="In the direction’s own words, or in short. Everyone who can see the agreement can read this."
        value={text('setsOut')}
        error={error('setsOut')}
      />
      <DateField
        name="madeOn"
        legend="Date of the direction"
        hint="For example, 17 9 2026. Leave out the day, or the day and month, if they are not known."
        values={date('madeOn')}
        error={error('madeOn')}
      />
      <DateField
        name="takesEffectOn"
        legend="Date the direction takes effect"
        hint="Leave out the day, or the day and month, if they are not known."
        values={date('takesEffectOn')}
        error={error('takesEffectOn')}
      />
      <GapWarning
        oldEnd={oldEnd}
        madeOn={readKnownDate(date('madeOn'))}
        takesEffectOn={readKnownDate(date('takesEffectOn'))}
        what="direction"
      />
      <WhereKept read={read} />
      <TextArea
        name="why"
        label="Why the direction is recorded"
        hint="What it was taken from, and who looked. Everyone who can see the agreement can read this."
        value={text('why')}
        error={error('why')}
      />
    </DeedForm>
  )
}
