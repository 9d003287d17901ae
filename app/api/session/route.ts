import { findActor } from '@/lib/auth/actor'

/** Keeps a session from going idle while somebody is still at the page: 204, or 401 when it has ended. */
export async function GET(): Promise<Response> {
  return new Response(null, { status: (await findActor()) ? 204 : 401 })
}
