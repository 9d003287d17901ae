import { countDecisions } from '@/db/queries/reviews'
import { peekAtActor } from '@/lib/auth/actor'

type Context = RouteContext<'/api/agreements/[reference]/reviews/[cycle]'>

/** How many decisions are recorded in a review: asked again and again by its page while somebody looks at it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await peekAtActor()
  if (!actor) return Response.json({ error: 'Sign in to see this' }, { status: 401 })
  const decided = await countDecisions(actor, await params)
  return decided === null
    ? Response.json({ error: 'Not found' }, { status: 404 })
    : Response.json({ decided })
}
