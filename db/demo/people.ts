import type { SystemActor } from '@/domain/access/actor'
import { invitePerson, type NewPerson } from '../commands/invite-person'
import { type HeldOffice, listOffices } from '../queries/offices'

/** Makes the stored form of a password; handed in, since the embedded library stands outside the database layer. */
export type HashPassword = (password: string) => Promise<string>

const FORCES = ['derbyshire', 'leicestershire', 'lincolnshire', 'northamptonshire', 'nottinghamshire']

/** The registrar's address; the others are `office@`, `chief@` and `audit@` each force's name. */
const REGISTRAR = 'registrar@east-midlands.example'

/** Every demonstration address, in the order they are printed. */
export function demonstrationAddresses(): string[] {
  const ofForces = FORCES.flatMap((code) =>
    ['office', 'chief', 'audit'].map((role) => `${role}@${code}.example`),
  )
  return [...ofForces, REGISTRAR]
}

/** The demonstration's people: three for each East Midlands force and the registrar, named as what they are. */
export async function invitePeople(actor: SystemActor, passwordHash: string): Promise<void> {
  const offices = (await listOffices(actor, null)).filter((office) => FORCES.includes(office.forceCode))
  for (const person of offices.flatMap((office) => peopleOf(office)))
    await invitePerson(actor, { ...person, passwordHash })
  const [anywhere] = offices
  if (!anywhere) throw new Error('The East Midlands forces are not recorded')
  const registrar = { role: 'registrar' as const, forceId: null, officeId: null, regionId: anywhere.regionId }
  await invitePerson(actor, {
    ...registrar,
    name: 'East Midlands programme office (demonstration)',
    email: REGISTRAR,
    passwordHash,
  })
}

function peopleOf(office: HeldOffice): Omit<NewPerson, 'passwordHash'>[] {
  const { forceId, officeId, regionId, forceName, forceCode } = office
  const theirs = { forceId, regionId }
  if (office.kind === 'chief officer') {
    const name = `${forceName} chief constable’s office (demonstration)`
    return [{ ...theirs, officeId, role: 'chief', name, email: `chief@${forceCode}.example` }]
  }
  const member = `${forceName} audit committee (demonstration)`
  return [
    {
      ...theirs,
      officeId,
      role: 'office',
      name: `${forceName} commissioner’s office (demonstration)`,
      email: `office@${forceCode}.example`,
    },
    { ...theirs, officeId: null, role: 'audit', name: member, email: `audit@${forceCode}.example` },
  ]
}
