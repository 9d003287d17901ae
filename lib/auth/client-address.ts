/**
 * The address a request comes from: the last entry of X-Forwarded-For, which the one trusted proxy in front appends
 * (and Next itself, where there is none). Earlier entries are the client's own words.
 */
export function clientAddress(headers: Headers): string {
  return headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown'
}
