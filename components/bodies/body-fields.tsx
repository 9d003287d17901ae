import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { Radios } from '@/components/forms/radios'
import { Select } from '@/components/forms/select'
import { BODY_KINDS } from '@/domain/bodies/body'
import type { reading } from '@/lib/forms/form-state'
import { bodyKindInWords } from './body-words'

type FieldsProps = { read: ReturnType<typeof reading> }

/** What kind of body it is, and what it is for. */
export function KindAndPurpose({ read: { text, error } }: FieldsProps) {
  return (
    <>
      <Radios
        name="kind"
        legend="What kind of body it is"
        value={text('kind')}
        error={error('kind')}
        options={BODY_KINDS.map((kind) => ({
          value: kind,
          label: bodyKindInWords(kind) ?? 'Not recorded',
        }))}
      />
      <TextArea
        name="purpose"
        label="What it is for"
        hint="A sentence or two. It stands at the top of the body’s page."
        value={text('purpose')}
        error={error('purpose')}
      />
    </>
  )
}

/** What says that a body was formed or closed on a date. */
export function SourceFields({
  read: { text, date, error },
  optional,
}: FieldsProps & { optional?: boolean }) {
  return (
    <>
      <TextField
        name="said"
        label={optional ? 'What says so (optional)' : 'What says so'}
        hint="A document, a page or a person. For example, HMIC, Closing the Gap, page 4."
        value={text('said')}
        error={error('said')}
      />
      <TextField
        name="address"
        label="Its address (optional)"
        hint="Where it can be read. For example, https://www.example.org/history"
        inputMode="url"
        value={text('address')}
        error={error('address')}
      />
      <DateField
        name="capturedOn"
        legend="Date it was captured (optional)"
        hint="The day somebody read it there."
        values={date('capturedOn')}
        error={error('capturedOn')}
      />
    </>
  )
}

type ParentFieldProps = FieldsProps & { bodies: { code: string; name: string }[] }

/** The body that this one is part of. */
export function ParentField({ read: { text, error }, bodies }: ParentFieldProps) {
  return (
    <Select
      name="parent"
      label="Part of (optional)"
      hint="The body that this one is run within."
      value={text('parent')}
      error={error('parent')}
    >
      <option value="">No other body</option>
      {bodies.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </Select>
  )
}

/** How what is recorded of a body is known. */
export function HowKnown({ read: { text, error } }: FieldsProps) {
  return (
    <TextArea
      name="why"
      label="How this is known"
      hint="Everyone signed in can read this."
      value={text('why')}
      error={error('why')}
    />
  )
}
