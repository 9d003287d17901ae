import type { Role } from '@/domain/access/actor'
import type { Notice, TermEnd } from '@/domain/agreements/instrument'
import type { SignatureGiven } from '@/domain/agreements/signature'
import type { Facts } from '@/domain/audit/event'
import type { AgreementId } from '@/domain/ids'
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

/** Another agreement as history keeps it: by its key, since its reference is for those alone who see it. */
export function linkInFacts(id: AgreementId | null): string {
  return id ? `${LINK}${id}` : 'none'
}

/** The agreements that facts name by their keys. */
export function linkedIn(facts: Facts | null): string[] {
  return Object.values(facts ?? {}).flatMap((fact) => keyIn(fact) ?? [])
}

/** Facts with the references of the agreements they name, for whoever sees those; the others stay unnamed. */
export function withReferences(facts: Facts | null, references: Map<string, string>): Facts | null {
  if (!facts) return null
  const named = Object.entries(facts).map(([name, fact]) => {
    const key = keyIn(fact)
    return [name, key ? (references.get(key) ?? UNSEEN) : fact]
  })
  return Object.fromEntries(named)
}

const LINK = 'agreement '
const UNSEEN = 'an agreement that is not yours to see'

function keyIn(fact: Facts[string]): string | null {
  if (typeof fact !== 'string' || !fact.startsWith(LINK)) return null
  const key = fact.slice(LINK.length)
  return /^[0-9a-f-]{36}$/.test(key) ? key : null
}
