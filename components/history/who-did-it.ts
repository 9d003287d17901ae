import type { Role } from '@/domain/access/actor'

type Doer = { person: string | null; role: Role | null; force: string | null }

const OFFICES: Record<Exclude<Role, 'registrar'>, string> = {
  office: 'commissioner’s office',
  chief: 'chief constable’s office',
  audit: 'audit committee',
}

/** Who made a change, to begin its sentence: "Northamptonshire commissioner’s office", "The register". */
export function whoDidIt({ person, role, force }: Doer): string {
  if (!person || !role) return 'The register'
  if (role === 'registrar') return 'The regional programme office'
  return force ? `${force} ${OFFICES[role]}` : `A ${OFFICES[role]}`
}
