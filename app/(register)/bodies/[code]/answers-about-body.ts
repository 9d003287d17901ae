import type { WholeBody } from '@/db/queries/bodies'
import { findWholeBody } from '@/db/queries/bodies'
import type { PersonActor } from '@/domain/access/actor'
import type { Refusal } from '@/domain/refusal'
import { requireActor } from '@/lib/auth/actor'
import { type Deed, readKept } from '@/lib/forms/deed'

type Asked = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The answers that a person kept for a form about the body of an address; null where there are none. */
export async function answersAboutBody<Input extends { code: string }, Value, Reason extends Refusal>(
  deed: Deed<Input, Value, Reason>,
  { params, searchParams }: Asked,
) {
  const { code } = await params
  const actor: PersonActor = await requireActor()
  const body: WholeBody | null = await findWholeBody(actor, code)
  const kept = body && (await readKept(deed, actor, (await searchParams).answers))
  if (!kept || kept.input.code !== code) return null
  return { actor, body, kept }
}
