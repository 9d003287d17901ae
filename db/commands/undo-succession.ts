import { sql } from 'drizzle-orm'
import { type Undoing, whyNotUndo } from '@/domain/forces/undoing'
import { changedBeyondSight, command, refuse } from '../command'
import { holdForces } from '../reading/lock'
import { readBuiltOn, readForcesOf, readSuccession } from '../reading/recorded-succession'

/**
 * Takes back all that a succession changed; both deeds stay in history. Gives the succession's key. Refused as
 * `whyNotUndo` says, or `not found`.
 */
export const undoSuccession = command(async ({ tx, actor }, { succession: id, why }: Undoing) => {
  await holdForces(tx, await readForcesOf(tx, id))
  const succession = await readSuccession(tx, id)
  if (!succession) return refuse({ reason: 'not found' as const })

  const { regionId, undoneAt } = succession
  const builtOn = await readBuiltOn(tx, actor, id)
  const whyNot = whyNotUndo({ regionId, isUndone: undoneAt !== null, builtOn }, actor)
  if (whyNot) return refuse(whyNot)

  await tx.execute(sql`select undo_succession(${id}, ${why})`)

  return changedBeyondSight({ id })
})
