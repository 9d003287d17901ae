import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '@/.ci/node-tool'
import { asAdministrator, inDatabase } from '@/db/testing/global-setup'
import { addressFor } from '../server/cluster'
import { copyDatabase, prepareDatabases, removeDatabases } from '../server/database'

/** A made-up register to measure on, kept in the cluster for the next run. */
export type BenchRegister = {
  agreements: number
  /** What a server is started with. */
  settings: Record<string, string>
  /** The application's login, and the owner's. */
  applicationUrl: string
  ownerUrl: string
  /** How long it took to make; null when it was there. */
  madeInSeconds: number | null
}

const FACTS = path.join(import.meta.dirname, 'register.sql')

/** The register of this size for the schema that is there; made when it is missing, those of older schemas dropped. */
export async function ensureRegister(administrator: string, agreements: number): Promise<BenchRegister> {
  const name = `register_bench_${agreements}_${fingerprint()}`
  const found = await asAdministrator(administrator, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [`register_bench_${agreements}_`],
    )
    for (const old of rows.filter((row) => row.name !== name))
      await client.query(`drop database ${old.name} with (force)`)
    return rows.some((row) => row.name === name)
  })
  const madeInSeconds = found ? null : await make(administrator, { name, agreements })
  const applicationUrl = addressFor(administrator, 'register_web', name)
  const ownerUrl = addressFor(administrator, 'register_owner', name)
  return { agreements, settings: { DATABASE_URL: applicationUrl }, applicationUrl, ownerUrl, madeInSeconds }
}

/** Fills a copy of the demonstration and gives it its name when it is whole. */
async function make(administrator: string, { name, agreements }: { name: string; agreements: number }) {
  console.log(`Making a register of ${agreements} agreements…`)
  const prepared = await prepareDatabases({ administrator })
  try {
    const { ownerUrl } = await copyDatabase(prepared)
    const began = performance.now()
    const filling = new URL(ownerUrl ?? '').pathname.slice(1)
    await fill(inDatabase(administrator, filling), agreements)
    await asAdministrator(administrator, (client) =>
      client.query(`alter database ${filling} rename to ${name}`),
    )
    return Math.round((performance.now() - began) / 1000)
  } finally {
    await removeDatabases(prepared)
  }
}

/** As the owner, but past every trigger, foreign keys too, which only an administrator may turn off. */
async function fill(address: string, agreements: number): Promise<void> {
  await asAdministrator(address, async (client) => {
    await client.query(
      `set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB'`,
    )
    await client.query('set role register_owner')
    const { rows } = await client.query<{ there: number }>('select count(*)::int as there from agreements')
    await client.query(`select set_config('bench.agreements', $1, false)`, [
      agreements - (rows[0]?.there ?? 0),
    ])
    await client.query(readFileSync(FACTS, 'utf8'))
    await client.query('analyze')
    await client.query('select refresh_agreements(array(select id from agreements))')
    await client.query('vacuum analyze')
  })
}

/** Changes with whatever the register is made from. */
function fingerprint(): string {
  const migrations = path.join(root, 'drizzle')
  const files = readdirSync(migrations).filter((file) => file.endsWith('.sql'))
  const hash = createHash('sha256').update(readFileSync(FACTS))
  for (const file of files.sort()) hash.update(readFileSync(path.join(migrations, file)))
  return hash.digest('hex').slice(0, 12)
}
