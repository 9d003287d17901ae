import { parseArgs } from 'node:util'
import { connection } from '@/db/connection'
import { migrationsThere } from '@/db/migrate'
import { migrateAsOwner } from '@/db/migrate-as-owner'
import { recordPublishedForces } from '@/db/published/forces'
import { systemActor } from './auth/actor'
import { inviteFirstRegistrar } from './boot-first-registrar'
import { env } from './env'

const USAGE = `Options, after --:
  --forces
  --first-registrar "Name" name@example.police.uk --region "East Midlands"`

/**
 * `npm run db:migrate` brings the register's database up to date as its owner. Once, after the first time, a register
 * needs its forces and somebody to begin with: both are recorded as the application does everything, through the
 * commands and with its own login, and history tells of them.
 */
const asked = readArguments()
process.exitCode = asked && (await isDone(asked)) ? 0 : 1

type Asked = { forces: boolean; registrar: { name: string; email: string; region: string } | null }

function readArguments(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        forces: { type: 'boolean', default: false },
        'first-registrar': { type: 'string' },
        region: { type: 'string', default: '' },
      },
    })
    const name = values['first-registrar']
    const [email = ''] = positionals
    return { forces: values.forces, registrar: name ? { name, email, region: values.region } : null }
  } catch (thrown) {
    console.log(`${thrown instanceof Error ? thrown.message : thrown}\n${USAGE}`)
    return null
  }
}

async function isDone({ forces, registrar }: Asked): Promise<boolean> {
  const whyNot = await migrateAsOwner()
  console.log(whyNot ?? `The database is up to date: ${migrationsThere()} migrations.`)
  if (whyNot) return false
  if (!forces && !registrar) return true
  if (!env().DATABASE_URL) {
    console.log(
      "DATABASE_URL is not set. It must be the application's login, register_web's: forces and people are recorded with it.",
    )
    return false
  }
  try {
    if (forces) console.log(`${await recordPublishedForces(systemActor())} forces were added.`)
    if (!registrar) return true
    const { done, said } = await inviteFirstRegistrar(registrar)
    console.log(said)
    return done
  } finally {
    await (await connection()).close()
  }
}
