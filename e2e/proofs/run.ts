import { parseArgs } from 'node:util'
import { ensureBuilt } from '../server/server'
import { canaries } from './canaries/canaries'
import { kills } from './kills/kills'
import { lostUpdates } from './lost-updates/lost-updates'
import { nth } from './nth/nth'
import type { Proof } from './proof'
import { races } from './races/races'
import { twice } from './twice/twice'

const PROOFS: Record<string, Proof> = { races, nth, twice, 'lost-updates': lostUpdates, kills, canaries }

process.exitCode = await prove()

/** `npm run prove -- NAME [--count N]`: runs one long proof. Gives the exit status. */
async function prove(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { count: { type: 'string' } },
  })
  const [name = ''] = positionals
  const proof = PROOFS[name]
  if (!proof) {
    console.log(`${name ? `There is no proof ${name}` : 'Name a proof'}: npm run prove -- NAME [--count N]`)
    for (const [each, { says, count }] of Object.entries(PROOFS))
      console.log(`  ${each.padEnd(12)}  ${says} (${count} unless told)`)
    return 1
  }
  const count = Number(values.count ?? proof.count)
  if (!Number.isInteger(count) || count < 1) {
    console.log('--count takes a whole number, from 1.')
    return 1
  }
  await ensureBuilt()
  const began = performance.now()
  const { isProven, figures } = await proof.run(count)
  const seconds = Math.round((performance.now() - began) / 1000)
  console.log(`\n${name}: ${isProven ? 'proven' : 'NOT PROVEN'}, ${figures}, ${seconds} s`)
  return isProven ? 0 : 1
}
