import type { Answer } from '@/components/forms/check-answers'
import { NotRecorded } from '@/components/ui/not-recorded'
import type { Party } from '@/db/queries/agreements'
import type { InstrumentForm } from '@/domain/agreements/instrument'
import type { SignatureGiven } from '@/domain/agreements/signature'
import type { PartialDay } from '@/lib/dates/partial-day'
import { DayWords } from './day-words'
import { formInWords } from './instrument-words'
import { signaturesInWords } from './signatories'

/** What is said of a document, by the register or by somebody's answers. */
export type DocumentSaid = {
  takesEffectOn: PartialDay | null
  madeOn: PartialDay | null
  form: InstrumentForm
  keptAt: string | null
  why: string | null
  signatures: SignatureGiven[]
}

/** The way back to a box of the form: `what` completes "Change". Nothing where no answer can be changed. */
export type ChangeLink = (what: string, box: string) => Pick<Answer, 'change'>

type Sides = { now: DocumentSaid | null; willBe: DocumentSaid; parties: Party[]; change: ChangeLink }

/** When a document takes effect and was made, and how, old and new. `takesEffect` is what the first is called. */
export function answersOnMaking(
  { now, willBe, change }: Sides,
  takesEffect: { answer: string; what: string } = { answer: 'Takes effect', what: 'date it takes effect' },
): Answer[] {
  return [
    {
      answer: takesEffect.answer,
      now: <DayWords on={now?.takesEffectOn ?? null} />,
      willBe: <DayWords on={willBe.takesEffectOn} />,
      ...change(takesEffect.what, 'takesEffectOn-day'),
    },
    {
      answer: 'Made',
      now: <DayWords on={now?.madeOn ?? null} />,
      willBe: <DayWords on={willBe.madeOn} />,
      ...change('date it was made', 'madeOn-day'),
    },
    {
      answer: 'How it was made',
      now: <FormWords form={now?.form ?? 'not recorded'} />,
      willBe: <FormWords form={willBe.form} />,
      ...change('how it was made', 'form'),
    },
  ]
}

/** Who signed a document, where it is kept and why it is recorded, old and new. `why` is what the last is called. */
export function answersOnKeeping({ now, willBe, parties, change }: Sides, why = 'Why'): Answer[] {
  return [
    {
      answer: 'Who signed',
      now: <SignatureWords parties={parties} signatures={now?.signatures ?? []} />,
      willBe: <SignatureWords parties={parties} signatures={willBe.signatures} />,
      ...(parties.length > 0 ? change('who signed', 'signatures') : {}),
    },
    {
      answer: 'Where the document is kept',
      now: now?.keptAt ?? <NotRecorded />,
      willBe: willBe.keptAt ?? <NotRecorded />,
      ...change('where the document is kept', 'keptAt'),
    },
    {
      answer: why,
      now: now?.why ?? <NotRecorded>None</NotRecorded>,
      willBe: willBe.why,
      ...change('why', 'why'),
    },
  ]
}

function FormWords({ form }: { form: InstrumentForm }) {
  return form === 'not recorded' ? <NotRecorded /> : formInWords(form)
}

function SignatureWords({ parties, signatures }: { parties: Party[]; signatures: SignatureGiven[] }) {
  const words = signaturesInWords(parties, signatures)
  if (words.length === 0) return <NotRecorded />
  return (
    <ul className="space-y-1">
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
