import type { SystemActor } from '@/domain/access/actor'
import { invitePerson, type NewPerson } from '../commands/invite-person'
import { acceptInvitation } from '../passwords'
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
  const [anywhere] = offices
  if (!anywhere) throw new Error('The East Midlands forces are not recorded')
  const registrar: NewPerson = {
    name: 'East Midlands programme office (demonstration)',
    email: REGISTRAR,
    regionId: anywhere.regionId,
    post: { role: 'registrar', force: null },
  }
  for (const person of [...offices.flatMap(peopleOf), registrar]) await addPerson(actor, person, passwordHash)
}

/** Makes a person who has set their password. */
export async function addPerson(actor: SystemActor, person: NewPerson, passwordHash: string): Promise<void> {
  const invited = await invitePerson(actor, person)
  if (invited.kind === 'refused') throw new Error(`${person.email}: ${invited.refusal.reason}`)
  const { id: personId, invitation } = invited.value
  await acceptInvitation({ invitation, personId, passwordHash, tokenHash: null })
}

function peopleOf({ kind, regionId, forceName, forceCode: force }: HeldOffice): NewPerson[] {
  if (kind === 'chief officer') {
    const name = `${forceName} chief constable’s office (demonstration)`
    return [{ name, email: `chief@${force}.example`, regionId, post: { role: 'chief', force } }]
  }
  return [
    {
      name: `${forceName} commissioner’s office (demonstration)`,
      email: `office@${force}.example`,
      regionId,
      post: { role: 'office', force },
    },
    {
      name: `${forceName} audit committee (demonstration)`,
      email: `audit@${force}.example`,
      regionId,
      post: { role: 'audit', force },
    },
  ]
}
