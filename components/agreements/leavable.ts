import type { Party } from '@/db/queries/agreements'

type Option = { value: string; label: string; hint?: string }

/** Parties to be ticked: each force's together and other persons, and the same of a force one by one. */
export type Leavable = { together: Option[]; alone: Option[] }

/** How parties are offered to be ticked: by force, since both its legal persons mostly come and go together. */
export function leavableOf(parties: Party[]): Leavable {
  const forces = [...new Set(parties.map((one) => one.forceName))]
  const groups = forces.flatMap((force) => {
    const theirs = parties.filter((one) => one.forceName === force)
    return force === null ? theirs.map((one) => [one]) : [theirs]
  })
  return {
    together: groups.map(asOption),
    alone: groups.filter((group) => group.length > 1).flatMap((group) => group.map((one) => asOption([one]))),
  }
}

function asOption(group: Party[]): Option {
  const names = group.map((one) => one.name)
  const value = group.map((one) => one.id).join(' ')
  if (group.length === 1) return { value, label: names.join() }
  return { value, label: group[0]?.forceName ?? '', hint: names.join('; ') }
}
