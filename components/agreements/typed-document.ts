import type { RecordedInstrument } from '@/db/queries/agreements'
import type { Typed } from '@/lib/forms/form-state'
import { typedDate, typedSignatures } from './signatories'

/** What the register says of a document, as the boxes of its form show it. */
export function typedAgain(document: RecordedInstrument): Typed {
  const { takesEffectOn, madeOn, form, keptAt, end, notice, setsOut, confirmedBy, signatures } = document
  return {
    ...typedDate('takesEffectOn', takesEffectOn),
    ...typedDate('madeOn', madeOn),
    form: [form],
    endKind: [end.kind],
    ...typedDate('endOn', end.kind === 'on' ? end.on : null),
    noticeKind: [notice.kind],
    noticeMonths: [notice.kind === 'months' ? String(notice.months) : ''],
    keptAt: [keptAt ?? ''],
    setsOut: [setsOut ?? ''],
    confirmedBy: [confirmedBy ?? ''],
    ...typedSignatures(signatures),
  }
}

/** The same where a form asks for what was not recorded: those questions stay open. */
export function typedWhereKnown(document: RecordedInstrument): Typed {
  const typed = Object.entries(typedAgain(document))
  return Object.fromEntries(typed.map(([name, values]) => [name, values.filter(isKnown)]))
}

function isKnown(value: string): boolean {
  return value !== 'not recorded'
}
