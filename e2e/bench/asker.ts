import { asAdministrator } from '@/db/testing/global-setup'
import type { ForceActor } from '@/domain/access/actor'

/** Who asks in all measurements: the office of one force. */
export const ASKER = 'office@derbyshire.example'

/** That person as the doors know them. */
export async function findAsker(ownerUrl: string): Promise<ForceActor> {
  return asAdministrator(ownerUrl, async (client) => {
    const { rows } = await client.query(
      `select p.id as "personId", p.role, p.name, p.force_id as "forceId", p.office_id as "officeId",
        p.region_id as "regionId" from people p join credentials c on c.person_id = p.id where c.email = $1`,
      [ASKER],
    )
    return rows[0] as ForceActor
  })
}

/** Agreements that the asker's force is party to, each with its instruments, spread over the whole register. */
export async function findReferences(
  ownerUrl: string,
  { forceId }: ForceActor,
  count: number,
): Promise<string[]> {
  return asAdministrator(ownerUrl, async (client) => {
    const { rows } = await client.query<{ reference: string }>(
      'select reference from agreements where $1 = any (party_force_ids) and made_known_at is not null order by id limit $2',
      [forceId, count],
    )
    return rows.map((row) => row.reference)
  })
}
