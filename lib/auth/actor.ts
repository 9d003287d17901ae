import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { findSessionPerson, peekAtSessionPerson, type SessionPerson } from '@/db/sessions'
import type { ForceActor, PersonActor, Registrar, SystemActor } from '@/domain/access/actor'
import { paths } from '@/lib/paths'
import { sha256 } from './authenticate'
import { readSessionCookie } from './session-cookie'

/** Who is asking, or null when nobody is signed in. Read from the database once a request. */
export const findActor = cache(async (): Promise<PersonActor | null> => {
  const token = await readSessionCookie()
  const person = token && (await findSessionPerson(sha256(token)))
  return person ? actorFrom(person) : null
})

/** Who is asking, for what a page asks by itself again and again: it is no sign that anybody is still there. */
export async function peekAtActor(): Promise<PersonActor | null> {
  const token = await readSessionCookie()
  const person = token && (await peekAtSessionPerson(sha256(token)))
  return person ? actorFrom(person) : null
}

/** Who is asking. Somebody who is not signed in is sent to sign in and then back to where they were. */
export async function requireActor(): Promise<PersonActor> {
  const actor = await findActor()
  if (actor) return actor
  redirect(paths.signIn((await headers()).get('x-register-path')))
}

/** The register itself, loading facts from a published source. Never made for a request. */
export function systemActor(): SystemActor {
  return { role: 'system' } as SystemActor
}

/** An actor from what the database says of a person. */
function actorFrom(person: SessionPerson): PersonActor {
  const { personId, name, regionId, regionName } = person
  if (person.role === 'registrar')
    return { role: 'registrar', personId, name, regionId, regionName } as Registrar
  const { role, forceId, forceCode, forceName, officeId, officeHolder } = person
  return {
    role,
    personId,
    name,
    forceId,
    forceCode,
    forceName,
    officeId,
    officeHolder,
    regionId,
    regionName,
  } as ForceActor
}
