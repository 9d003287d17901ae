import type { PartyOfSet } from '@/domain/agreements/party-set'
import type { Typed } from '@/lib/forms/form-state'

/** Parties as the boxes show them in which they were chosen. */
export function typedParties(parties: (PartyOfSet & { name: string })[]): Typed {
  const forceIds = [...new Set(parties.map((one) => one.forceId).filter((id) => id !== null))]
  const others = parties.filter((one) => one.forceId === null).map((one) => one.name)
  const typed = forceIds.map((id): [string, string[]] => {
    const kinds = parties.filter((one) => one.forceId === id).map((one) => one.officeKind ?? '')
    return [`only.${id}`, [kinds.length > 1 ? 'both' : (kinds[0] ?? 'both')]]
  })
  return { 'forces[]': forceIds, others: [others.join('\n')], ...Object.fromEntries(typed) }
}
