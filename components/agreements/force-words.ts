/** A force as lists of parties name it. */
export type NamedForce = { forceName: string | null; regionName: string | null }

/**
 * The forces of some parties in words: "All 5 East Midlands forces" where they are just that, worked out from the
 * parties; otherwise their names; otherwise null.
 */
export function forcesInWords(parties: NamedForce[], regionSizes: Record<string, number>): string | null {
  const names = [...new Set(parties.map((party) => party.forceName).filter((name) => name !== null))].sort()
  const regions = [...new Set(parties.map((party) => party.regionName).filter((name) => name !== null))]
  const [only] = regions
  if (regions.length === 1 && only && names.length > 1 && names.length === regionSizes[only]) {
    return `All ${names.length} ${only} forces`
  }
  return names.length > 0 ? names.join(', ') : null
}

/** The forces of some parties in words, or their own names where they are of none: "Kent, A fire authority". */
export function forcesOrNames(
  parties: (NamedForce & { name: string })[],
  regionSizes: Record<string, number>,
): string {
  const others = parties.filter((one) => one.forceName === null).map((one) => one.name)
  return [forcesInWords(parties, regionSizes), ...others].filter(Boolean).join(', ')
}
