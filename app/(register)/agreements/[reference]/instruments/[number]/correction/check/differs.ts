import type { RecordedInstrument } from '@/db/queries/agreements'
import type { Correction } from '@/domain/agreements/recorded-term'
import type { SignatureGiven } from '@/domain/agreements/signature'

type Said = Pick<
  RecordedInstrument,
  'takesEffectOn' | 'madeOn' | 'form' | 'end' | 'notice' | 'keptAt' | 'setsOut' | 'confirmedBy' | 'signatures'
>

const SAID: Record<string, (one: Said) => unknown> = {
  'Takes effect': (one) => one.takesEffectOn,
  Made: (one) => one.madeOn,
  'How it was made': (one) => one.form,
  End: (one) => one.end,
  'Notice period': (one) => one.notice,
  'What it changes': (one) => one.setsOut,
  'What it directs': (one) => one.setsOut,
  'Who signed': (one) => one.signatures.map(inOrder).sort(),
  'Where the document is kept': (one) => one.keptAt,
  'Confirmed by': (one) => one.confirmedBy,
}

/** Whether an answer says something else than the register does, by the answer's name on the page. */
export function differs(answer: string, now: Said, willBe: Correction): boolean {
  const said = SAID[answer]
  return said ? JSON.stringify(said(now)) !== JSON.stringify(said(willBe)) : true
}

function inOrder({ partyId, signedOn, signedBy }: SignatureGiven): string {
  return JSON.stringify([partyId, signedOn, signedBy])
}
