'use client'

import { DeedForm, type DeedFormProps } from '@/components/agreements/deed-form'
import { Checkboxes } from '@/components/forms/checkboxes'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { useForm } from '@/components/forms/use-form'
import { reading } from '@/lib/forms/form-state'
import { checkMerger } from './actions'

type MergerFormProps = DeedFormProps & { forces: { value: string; label: string }[] }

export function MergerForm({ forces, ...page }: MergerFormProps) {
  const [state, check] = useForm(checkMerger)
  const { text, list, date, error } = reading(state, page.before)
  return (
    <DeedForm {...page} state={state} action={check}>
      <Checkboxes
        name="forces[]"
        legend="Forces that become one"
        hint="Select two or more. They stay in the register as former forces, with their last day."
        values={list('forces[]')}
        error={error('forces')}
        options={forces}
      />
      <TextField
        name="name"
        label="Full name of the new force"
        hint="For example, North Midlands Police"
        value={text('name')}
        error={error('name')}
      />
      <TextField
        name="shortName"
        label="Short name of the new force"
        hint="As tables name it. For example, North Midlands."
        value={text('shortName')}
        error={error('shortName')}
      />
      <TextField
        name="chiefOfficer"
        label="Chief officer"
        hint="The legal person’s full name. For example, Chief Constable of North Midlands Police."
        value={text('chiefOfficer')}
        error={error('chiefOfficer')}
      />
      <TextField
        name="policingBody"
        label="Policing body"
        hint="The legal person’s full name. It may be one that holds an office already."
        value={text('policingBody')}
        error={error('policingBody')}
      />
      <DateField
        name="onDay"
        legend="First day of the new force"
        hint="Today or in the past. For example, 1 4 2026."
        values={date('onDay')}
        error={error('onDay')}
      />
      <TextArea
        name="note"
        label="Why the forces merge"
        hint="Everyone signed in can read this on the forces’ pages."
        value={text('note')}
        error={error('note')}
      />
    </DeedForm>
  )
}
