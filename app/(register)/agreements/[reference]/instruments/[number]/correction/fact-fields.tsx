import { HowMade } from '@/components/agreements/how-made'
import { wordsAreCalled } from '@/components/agreements/instrument-words'
import { AWAITS_OTHERS, type Signatory, SignatureFields } from '@/components/agreements/signature-fields'
import { WhereKept } from '@/components/agreements/where-kept'
import { DateField } from '@/components/forms/date-field'
import { TextArea, TextField } from '@/components/forms/field'
import { HiddenFields } from '@/components/forms/hidden-fields'
import {
  type InstrumentKind,
  isEndingKind,
  isLeavingKind,
  setsOutWords,
} from '@/domain/agreements/instrument'
import type { reading } from '@/lib/forms/form-state'
import { TermOfKind } from './term-of-kind'

type FactFieldsProps = {
  kind: InstrumentKind
  read: ReturnType<typeof reading>
  signatories: Signatory[]
}

/** What an instrument should have said, as far as its kind says anything: a confirmed lapse is not even a document. */
export function FactFields({ kind, read, signatories }: FactFieldsProps) {
  const { text, date, error } = read
  const lapse = kind === 'confirmed lapse'
  return (
    <>
      {lapse ? (
        <TextField
          name="confirmedBy"
          label="Name of the person who confirms it"
          autoComplete="off"
          value={text('confirmedBy')}
          error={error('confirmedBy')}
        />
      ) : null}
      {setsOutWords(kind) ? (
        <TextArea
          name="setsOut"
          label={wordsAreCalled(kind)}
          value={text('setsOut')}
          error={error('setsOut')}
        />
      ) : null}
      <DateField
        name="takesEffectOn"
        legend={takesEffectLegend(kind)}
        hint={isLeavingKind(kind) ? WHOLE : PARTLY_KNOWN}
        values={date('takesEffectOn')}
        error={error('takesEffectOn')}
      />
      <DateField
        name="madeOn"
        legend={lapse ? 'Date it was confirmed (optional)' : 'Date it was made (optional)'}
        hint={PARTLY_KNOWN}
        values={date('madeOn')}
        error={error('madeOn')}
      />
      {lapse || kind === 'direction' ? (
        <HiddenFields values={{ form: 'not recorded' }} />
      ) : (
        <HowMade legend="How it was made" value={text('form')} error={error('form')} />
      )}
      <TermOfKind kind={kind} read={read} />
      {lapse || kind === 'direction' ? null : (
        <SignatureFields
          signatories={signatories}
          read={read}
          {...(kind === 'original' ? { note: AWAITS_OTHERS } : {})}
        />
      )}
      {lapse ? null : <WhereKept read={read} />}
    </>
  )
}

function takesEffectLegend(kind: InstrumentKind): string {
  if (isLeavingKind(kind)) return 'First day no longer a party'
  if (kind === 'joinder') return 'First day as a party'
  return isEndingKind(kind)
    ? 'First day it is no longer in force (optional)'
    : 'Date it takes effect (optional)'
}

const WHOLE = 'The day after the last day as a party. For example, 1 4 2028.'
const PARTLY_KNOWN = 'Leave out the day, or the day and month, if they are not known.'
