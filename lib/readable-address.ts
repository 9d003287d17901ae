/** Whether an address can name a page: what cannot be decoded, or holds control characters, names none. */
export function isReadableAddress({ pathname, search }: Pick<URL, 'pathname' | 'search'>): boolean {
  const path = decoded(pathname)
  if (path === null || CONTROL.test(path)) return false
  return ![...new URLSearchParams(search).values()].some((value) => value.includes('\0'))
}

const CONTROL = /\p{Cc}/u

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
