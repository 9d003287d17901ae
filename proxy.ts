import { type NextRequest, NextResponse } from 'next/server'
import { refuseSending } from '@/lib/forms/refuse-sending'
import { isReadableAddress } from '@/lib/readable-address'
import { usualSpelling } from '@/lib/usual-spelling'

/**
 * Gives each page its own nonce, under which alone scripts run, and tells it which path was asked for. What Next would
 * break on is answered here: addresses that name nothing, and forms it does not read. References and codes that somebody
 * typed in other letters lead to the page as the register writes them.
 */
export function proxy(request: NextRequest): Response {
  const refused = refuseSending(request)
  if (refused) return refused
  const usual = usualSpelling(request.nextUrl.pathname)
  if (usual !== request.nextUrl.pathname)
    return NextResponse.redirect(new URL(usual + request.nextUrl.search, request.url), 308)
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  headers.set('x-register-path', isSecret(request) ? request.nextUrl.pathname : pathOf(request))
  const response = isReadableAddress(request.nextUrl)
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL(NOWHERE, request.url), { request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  return response
}

/** The one page whose address opens something: whoever reads it may set a password. */
function isSecret(request: NextRequest): boolean {
  return request.nextUrl.pathname === '/first-sign-in'
}

function pathOf({ nextUrl }: NextRequest): string {
  return nextUrl.pathname + nextUrl.search
}

/** No page has this address. */
const NOWHERE = '/not-found'

function contentSecurityPolicy(nonce: string): string {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/static|favicon.ico|icon.svg).*)'] }
