import type { Draft } from '@/domain/agreements/draft'
import type { Typed } from '@/lib/forms/form-state'
import { typedDate, typedSignatures } from './signatories'

/** What has been answered of a draft's term, as the boxes of its form show it. */
export function typedTerm({ term }: Draft): Typed {
  if (!term) return {}
  const { takesEffectOn, end, notice } = term
  return {
    ...typedDate('takesEffectOn', takesEffectOn),
    endKind: [end.kind],
    ...typedDate('endOn', end.kind === 'on' ? end.on : null),
    noticeKind: [notice.kind],
    noticeMonths: [notice.kind === 'months' ? String(notice.months) : ''],
  }
}

/** The same of the document that makes it. */
export function typedOriginal({ original }: Draft): Typed {
  if (!original) return {}
  const { form, madeOn, keptAt, signatures } = original
  return {
    ...typedDate('madeOn', madeOn),
    form: [form],
    keptAt: [keptAt ?? ''],
    ...typedSignatures(signatures),
  }
}
