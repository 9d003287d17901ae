import type { Client } from 'pg'
import { asAdministrator } from '@/db/testing/global-setup'

/** For servers that ask for one; a login that is already there keeps its own. */
const PASSWORD = 'register-tests'

const GROUPS = ['register_app', 'register_sign_in']
const LOGINS = {
  register_owner: 'login createrole nosuperuser nobypassrls',
  register_web: 'login noinherit nosuperuser nobypassrls nocreaterole',
}

type Login = keyof typeof LOGINS

/**
 * The administrator's login that `TEST_DATABASE_URL` names, or the PostgreSQL at hand. Throws with what to do where none
 * answers.
 */
export async function findAdministrator(): Promise<string> {
  const { TEST_DATABASE_URL, PGPORT } = process.env
  const login = TEST_DATABASE_URL || `postgres://postgres@127.0.0.1:${PGPORT || 5432}/postgres`
  try {
    await asAdministrator(login, (client) => client.query('select 1'))
  } catch (cause) {
    throw new Error('This needs PostgreSQL. Set TEST_DATABASE_URL to the login of an administrator.', {
      cause,
    })
  }
  return login
}

/** One administrator's connection, holding a lock so that two runs that prepare databases at once take turns. */
export function takingTurns<T>(administrator: string, work: (client: Client) => Promise<T>): Promise<T> {
  return asAdministrator(administrator, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('register test roles'))`)
    return work(client)
  })
}

/** The logins of production: one that owns and migrates, one that may only take the application's two roles. */
export async function ensureLogins(client: Client): Promise<void> {
  for (const name of GROUPS) await client.query(roleNamed(name, 'nologin nosuperuser nobypassrls'))
  for (const [name, attributes] of Object.entries(LOGINS)) await client.query(roleNamed(name, attributes))
  await client.query(`grant ${GROUPS} to register_web`)
}

/** The address of a database for one of those logins. */
export function addressFor(administrator: string, login: Login, database: string): string {
  const address = new URL(administrator)
  address.username = login
  address.password = PASSWORD
  address.pathname = `/${database}`
  return address.href
}

function roleNamed(name: string, attributes: string): string {
  return `do $$ begin
    if not exists (select from pg_roles where rolname = '${name}') then
      create role ${name} password '${PASSWORD}';
    end if;
    alter role ${name} ${attributes};
  end $$`
}
