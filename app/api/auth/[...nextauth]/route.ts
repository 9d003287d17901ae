import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/next-auth'

type Context = RouteContext<'/api/auth/[...nextauth]'>

/** next-auth's own addresses. Its settings are read when asked, so that a build needs no secret. */
function handle(request: Request, context: Context): Promise<Response> {
  return NextAuth(authOptions())(request, context)
}

export { handle as GET, handle as POST }
