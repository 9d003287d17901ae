import { registerUrl } from '@/lib/env'

/** Loopback names of the same machine count as one where no address is configured. */
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whether a change came from one of our own pages. Next lets a request without an Origin through and believes
 * X-Forwarded-Host, so the configured address decides, and silence is a no.
 */
export function isOurOwn(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  if (headers.get('sec-fetch-site') === 'cross-site') return false
  const ours = registerUrl()
  const theirs = new URL(origin)
  if (theirs.origin === ours.origin) return true
  const bothHere = LOOPBACK.includes(ours.hostname) && LOOPBACK.includes(theirs.hostname)
  return bothHere && theirs.port === ours.port && theirs.protocol === ours.protocol
}
