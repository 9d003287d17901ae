/**
 * The path as the register writes it: references of agreements in capitals, the codes of bodies and forces in small
 * letters, whatever somebody typed.
 */
export function usualSpelling(path: string): string {
  const [, list = '', name = '', ...rest] = path.split('/')
  const spell = SPELLINGS[list]?.(name)
  return spell === undefined ? path : ['', list, spell, ...rest].join('/')
}

const SPELLINGS: Record<string, (name: string) => string | undefined> = {
  agreements: (name) => (/^[a-z]+-\d+$/i.test(name) ? name.toUpperCase() : undefined),
  bodies: codeIn,
  forces: codeIn,
}

function codeIn(name: string): string | undefined {
  return /^[\w-]+$/.test(name) ? name.toLowerCase() : undefined
}
