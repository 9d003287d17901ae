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
