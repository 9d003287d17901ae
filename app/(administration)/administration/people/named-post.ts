import type { RegionForce } from '@/db/queries/people'
import type { NamedPost } from '@/domain/people/role'

/** A role with the name of its force, from what a form names; a force that is not of the region has none. */
export function postNamed({ role, force }: NamedPost, forces: RegionForce[]) {
  return { role, forceName: force && (forces.find((one) => one.code === force)?.name ?? force) }
}
