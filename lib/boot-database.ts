import { parseArgs } from 'node:util'
import { connection } from '@/db/connection'
import { migrationsThere } from '@/db/migrate'
import { migrateAsOwner } from '@/db/migrate-as-owner'
import { recordPublishedForces } from '@/db/published/forces'
import { systemActor } from './auth/actor'
import { inviteFirstRegistrar } from './boot-first-registrar'
import { env } from './env'

/**
 * `npm run db:migrate` brings the register's database up to date as its owner. Once, after the first time, a register
 * needs its forces (`-- --forces`) and somebody to begin with
 * (`-- --first-registrar "Name" name@example.police.uk --region "East Midlands"`): both are done as the application does
 * everything, through the commands and with its own login, and history tells of them.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    forces: { type: 'boolean', default: false },
    'first-registrar': { type: 'string' },
    region: { type: 'string' },
  },
})

process.exitCode = (await isDone(
  await migrateAsOwner(),
  `The database is up to date: ${migrationsThere()} migrations.`,
))
  ? 0
  : 1

async function isDone(whyNot: string | null, done: string): Promise<boolean> {
  console.log(whyNot ?? done)
  if (whyNot) return false
  const name = values['first-registrar']
  if (!values.forces && !name) return true
  if (!env().DATABASE_URL) {
    console.log(
      "DATABASE_URL is not set. It must be the application's login, register_web's: forces and people are recorded with it.",
    )
    return false
  }
  try {
    if (values.forces) console.log(`${await recordPublishedForces(systemActor())} forces were added.`)
    return name ? await invited(name) : true
  } finally {
    await (await connection()).close()
  }
}

async function invited(name: string): Promise<boolean> {
  const [email = ''] = positionals
  const outcome = await inviteFirstRegistrar({ name, email, region: values.region ?? '' })
  console.log(outcome.said)
  return outcome.done
}
