import { connection, connectToPostgres } from '@/db/connection'
import { loadDemonstration } from '@/db/demo/load'
import { demonstrationAddresses } from '@/db/demo/people'
import { whyNotServe } from '@/db/fitness'
import { migrate } from '@/db/migrate'
import { listOffices } from '@/db/queries/offices'
import { rememberResponses } from './answer-status'
import { systemActor } from './auth/actor'
import { hashPassword } from './auth/password'
import { type Env, env, registerUrl } from './env'

/** Brings the register up, or stops the server with a sentence that says what to do. */
export async function boot(): Promise<void> {
  rememberResponses()
  try {
    const settings = env()
    // next-auth knows no other way to be told its address, and guesses one where it isn't.
    process.env.NEXTAUTH_URL = registerUrl().origin
    if (settings.REGISTER_MODE === 'production') await bootProduction(settings)
    else await bootDemonstration(settings)
  } catch (error) {
    console.error(error instanceof WillNotStart ? `The register will not start. ${error.message}` : error)
    process.exit(1)
  }
}

class WillNotStart extends Error {}

async function bootProduction(settings: Env): Promise<void> {
  const whyNot = whyNotProduction(settings) ?? (await whyNotServe())
  if (whyNot) throw new WillNotStart(whyNot)
}

/** Why these settings are not fit for production; each sentence says what to do. */
export function whyNotProduction(settings: Env): string | null {
  if (!settings.DATABASE_URL) {
    return 'DATABASE_URL is not set, and the embedded database is only for trying the register out. Set it to a PostgreSQL login, or run npm run demo.'
  }
  if (
    (settings.NEXTAUTH_SECRET ?? '').length < 32 ||
    /secret|changeme|password/i.test(settings.NEXTAUTH_SECRET ?? '')
  ) {
    return 'NEXTAUTH_SECRET is missing, shorter than 32 characters or a default. Set it to the output of: openssl rand -base64 48'
  }
  if (!settings.REGISTER_URL)
    return 'REGISTER_URL is not set. Set it to the address people use, like https://register.example.police.uk'
  if (settings.REGISTER_TODAY) return 'REGISTER_TODAY is set, and in production today is today. Unset it.'
  return null
}

async function bootDemonstration(settings: Env): Promise<void> {
  const opened = await connection()
  if (opened.engine === 'pglite') await migrate(opened)
  else if (settings.MIGRATION_DATABASE_URL) await migrateAsOwner(settings.MIGRATION_DATABASE_URL)
  const actor = systemActor()
  if ((await listOffices(actor, null)).length === 0)
    await loadDemonstration(actor, settings.DEMO_PASSWORD, hashPassword)
  if (settings.REGISTER_MODE === 'demo') console.log(welcome(settings))
}

async function migrateAsOwner(url: string): Promise<void> {
  const owner = await connectToPostgres(url, 1)
  await migrate(owner)
  await owner.close()
}

function welcome({ DEMO_PASSWORD }: Env): string {
  return [
    `\nThe register is at ${registerUrl().origin} – sign in as one of the demonstration's people:`,
    ...demonstrationAddresses().map((address) => `  ${address}`),
    `with the password ${DEMO_PASSWORD}\n`,
  ].join('\n')
}
