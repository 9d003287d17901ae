import { Checkboxes } from '@/components/forms/checkboxes'
import { TextField } from '@/components/forms/field'
import { Radios } from '@/components/forms/radios'
import { LEGAL_BASES, MARKINGS, PROVISIONS, SCOPES } from '@/domain/agreements/agreement'
import type { reading } from '@/lib/forms/form-state'
import { provisionInWords, scopeInWords } from './fact-words'
import { legalBasisInWords } from './legal-basis-words'

/** Something that can be ticked: a region, a body. */
export type Named = { id: string; name: string }

type Asked = { read: Pick<ReturnType<typeof reading>, 'text' | 'list' | 'error'> }

export function TitleField({ read: { text, error } }: Asked) {
  return (
    <TextField
      name="title"
      label="Title"
      hint="What the agreement is called. No sensitive words: titles stand in lists and addresses."
      value={text('title')}
      error={error('title')}
    />
  )
}

export function ScopeField({ read: { text, error } }: Asked) {
  return (
    <Radios
      name="scope"
      legend="Scope"
      value={text('scope')}
      error={error('scope')}
      options={SCOPES.map((scope) => ({ value: scope, label: scopeInWords(scope, []) }))}
    />
  )
}

type RegionsProps = Asked & { name: string; legend: string; hint: string; regions: readonly Named[] }

export function RegionsField({ read: { list, error }, name, legend, hint, regions }: RegionsProps) {
  return (
    <Checkboxes
      {...{ name, legend, hint }}
      values={list(name)}
      error={error(name)}
      options={regions.map(({ id, name: label }) => ({ value: id, label }))}
    />
  )
}

export function LegalBasisFields({ read: { text, error } }: Asked) {
  return (
    <>
      <Radios
        name="legalBasis"
        legend="Legal basis"
        hint="Section 22A applies from 16 January 2012, section 23 before it."
        value={text('legalBasis')}
        error={error('legalBasis')}
        options={LEGAL_BASES.map((basis) => ({ value: basis, label: legalBasisInWords(basis) }))}
      />
      <Radios
        name="provision"
        legend="Provision"
        hint="What it provides for: Police Act 1996, section 22A(2)."
        value={text('provision')}
        error={error('provision')}
        options={PROVISIONS.map((one) => ({ value: one, label: provisionInWords(one) ?? 'Not recorded' }))}
      />
    </>
  )
}

export function MarkingField({ read: { text, error } }: Asked) {
  return (
    <Radios
      name="marking"
      legend="Marking"
      hint="Nothing above OFFICIAL-SENSITIVE may be stored in this register."
      value={text('marking')}
      error={error('marking')}
      options={MARKINGS.map((marking) => ({ value: marking, label: marking, hint: SEEN_BY[marking] }))}
    />
  )
}

const SEEN_BY = {
  OFFICIAL: 'Once made, seen by every force of its regions, or by all where it is national.',
  'OFFICIAL-SENSITIVE': 'Seen by the forces that are or were party, and their programme offices.',
}

export function BodiesField({ read: { list, error }, bodies }: Asked & { bodies: readonly Named[] }) {
  if (bodies.length === 0) return <p className="mt-6">No body is recorded yet that it could be for.</p>
  return (
    <Checkboxes
      name="bodyIds[]"
      legend="Bodies it is for (optional)"
      hint="The units and services that are run under this agreement. None is an answer too."
      values={list('bodyIds[]')}
      error={error('bodyIds[]')}
      options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}
