import type { PersonActor } from '@/domain/access/actor'

/** Whom a page is for, in a few words: "Northamptonshire commissioner’s office". */
export function whoIsAsking(actor: PersonActor): string {
  if (actor.role === 'registrar') return `${actor.regionName} programme office`
  const words = {
    office: 'commissioner’s office',
    chief: 'chief constable’s office',
    audit: 'audit committee',
  }
  return `${actor.forceName} ${words[actor.role]}`
}
