import type { Role } from '@/domain/access/actor'
import type { ManagedPerson } from '@/domain/people/person'

/** What a role is called. */
export const ROLE_WORDS: Record<Role, string> = {
  office: 'Commissioner’s office',
  chief: 'Chief constable’s office',
  audit: 'Audit committee',
  registrar: 'Regional programme office',
}

/** What people of a role do, in a line. */
export const ROLE_HINTS: Record<Role, string> = {
  office: 'Keeps the agreements of its force, and records its own decisions.',
  chief: 'Sees what its force is party to, and records the chief constable’s decisions.',
  audit: 'Reads everything its force may see, and changes nothing.',
  registrar: 'Keeps the whole region’s register, and its people. Has no force.',
}

type Belonging = Pick<ManagedPerson, 'role' | 'forceName'>

/** "Northamptonshire", or "The whole East Midlands region" for a registrar. */
export function forceOrRegion({ forceName }: Belonging, regionName: string): string {
  return forceName ?? `The whole ${regionName} region`
}

/** What somebody of a role sees from their next request on, one sentence an item. */
export function whatTheySee({ role, forceName }: Belonging, regionName: string): string[] {
  if (role === 'registrar') {
    return [
      `Every agreement of the ${regionName} region, and national ones, those marked OFFICIAL-SENSITIVE with a party of the region included.`,
      'They change all of it, record decisions on behalf of offices, open and close reviews, and keep the people of the region.',
    ]
  }
  return [
    `Agreements that ${forceName} is or was party to, whatever their marking; other OFFICIAL agreements of the ${regionName} region, and OFFICIAL national ones.`,
    DOING[role](forceName ?? ''),
  ]
}

const DOING = {
  office: (force: string) =>
    `They change agreements that ${force} is party to, and record the decisions of its policing body.`,
  chief: (force: string) =>
    `They record the decisions of the chief constable of ${force}, and change nothing else.`,
  audit: () => 'They change nothing.',
}
