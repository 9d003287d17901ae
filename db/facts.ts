import type { Role } from '@/domain/access/actor'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
import type { SignatureGiven } from '@/domain/agreements/signature'
import { dayInWords } from '@/lib/dates/words'

/** An end as history keeps it: the day, `until ended`, or `not recorded`. */
export function endInFacts(end: TermEnd): string {
  return end.kind === 'on' ? end.on : end.kind
}

/** A notice period as history keeps it: a number of months, `none`, or `not recorded`. */
export function noticeInFacts(notice: Notice): number | string {
  return notice.kind === 'months' ? notice.months : notice.kind
}

/** Signatures as history keeps them, by the names the parties had; null where none was recorded. */
export function signaturesInFacts(
  parties: { id: string; name: string }[],
  signatures: SignatureGiven[],
): string[] | null {
  if (signatures.length === 0) return null
  return signatures
    .map(({ partyId, signedOn, signedBy }) => {
      const name = parties.find((party) => party.id === partyId)?.name ?? ''
      const by = signedBy ? `by ${signedBy}` : 'by whom not recorded'
      return `${name}: ${signedOn ? `on ${dayInWords(signedOn)}` : 'on a day not recorded'}, ${by}`
    })
    .sort()
}

/** A role and its force as history keeps them; a registrar has a region instead. */
export function postInFacts(role: Role, forceName: string | null): { role: Role; force: string } {
  return { role, force: forceName ?? 'the whole region' }
}

/** Parties as history keeps them, by the names they had. */
export function namesInFacts(parties: { name: string }[]): string[] {
  return parties.map((one) => one.name).sort()
}
