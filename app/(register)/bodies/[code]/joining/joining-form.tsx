'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { HowKnown } from '@/components/bodies/body-fields'
import { ForceTicks, type TickableForce } from '@/components/forces/force-ticks'
import { DateField } from '@/components/forms/date-field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkBodyJoining } from './actions'

type JoiningFormProps = DeedFormProps & { forces: TickableForce[] }

export function JoiningForm({ forces, ...page }: JoiningFormProps) {
  const [state, check] = useForm(checkBodyJoining)
  const read = reading(state, page.before)
  const { list, date, error } = read
  return (
    <DeedForm {...page} state={state} action={check}>
      <ForceTicks
        name="members"
        legend="Forces that join"
        hint="Those that are members already are left out."
        error={error('members')}
        values={list('members[]')}
        forces={forces}
      />
      <DateField
        name="fromOn"
        legend="Date they join (optional)"
        hint="For example, 1 4 2015. Leave out what is not known."
        values={date('fromOn')}
        error={error('fromOn')}
      />
      <HowKnown read={read} />
    </DeedForm>
  )
}
