import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '../connection'
import { officeOf, registrarOf, theRegister } from '../testing/actors'
import { anAgreement, aReview } from '../testing/builders'
import { type Asker, arrange, asking, codeOf, useTestDatabase } from '../testing/database'

useTestDatabase()

/** What the catalogue shows that should not be; each item is a name. */
type Search = (tx: Tx) => Promise<string[]>

const named =
  (statement: SQL): Search =>
  async (tx) =>
    (await tx.execute<{ name: string }>(statement)).rows.map((row) => row.name)

const tablesWithoutPolicies = named(sql`
  select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and not (c.relrowsecurity and exists (select from pg_policy where polrelid = c.oid))`)

const viewsThatSeeEverything = named(sql`
  select c.relname as name from pg_class c
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
    and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`)

const grantedToEverybody = named(sql`
  select relname as name from pg_class, aclexplode(coalesce(relacl, acldefault('r', relowner))) as granted
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S') and granted.grantee = 0
  union
  select attname from pg_attribute join pg_class c on c.oid = attrelid, aclexplode(attacl) as granted
  where c.relnamespace = 'public'::regnamespace and granted.grantee = 0
  union
  select proname from pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) as granted
  where pronamespace = 'public'::regnamespace and granted.grantee = 0
  union
  select nspname from pg_namespace, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) as granted
  where nspname in ('public', 'drizzle') and granted.grantee = 0`)

const ownedByOthers = named(sql`
  select name from (
    select relname as name, relowner as owner from pg_class where relnamespace = 'public'::regnamespace
    union all
    select proname, proowner from pg_proc where pronamespace = 'public'::regnamespace
    union all
    select typname, typowner from pg_type where typnamespace = 'public'::regnamespace
  ) as things
  where owner <> 'register_owner'::regrole`)

const unsafeDefiners = named(sql`
  select proname as name from pg_proc
  where pronamespace = 'public'::regnamespace and prosecdef
    and not coalesce(proconfig, '{}') && array['search_path=""', 'search_path=']`)

/** A key of several columns is served by an index that begins with any of them: each of ours picks few rows. */
const foreignKeysWithoutIndex = named(sql`
  select c.conrelid::regclass || ' (' || string_agg(a.attname, ', ' order by key.position) || ')' as name
  from pg_constraint c
  cross join lateral unnest(c.conkey) with ordinality as key (attnum, position)
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = key.attnum
  where c.contype = 'f' and c.connamespace = 'public'::regnamespace
    and not exists (
      select from pg_index i where i.indrelid = c.conrelid and i.indpred is null and i.indkey[0] = any (c.conkey))
  group by c.oid, c.conrelid`)

const writableByAudit = named(sql`
  select c.relname || ': ' || verb.polcmd as name
  from pg_class c cross join (values ('a', 'insert'), ('w', 'update'), ('d', 'delete')) as verb (polcmd, privilege)
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and (has_table_privilege('register_app', c.oid, verb.privilege)
      or (verb.privilege <> 'delete' and has_any_column_privilege('register_app', c.oid, verb.privilege)))
    and not exists (
      select from pg_policy p
      where p.polrelid = c.oid and not p.polpermissive and p.polcmd = verb.polcmd::"char"
        and p.polroles = array['register_app'::regrole::oid]
        and coalesce(pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)) like '%asking_role() AS asking_role) <> ''audit''%')`)

class Undone extends Error {}

/** Looks into the catalogue; with something planted first, which is undone. */
async function found(search: Search, ...planted: string[]): Promise<string[]> {
  let names: string[] = []
  const looking = arrange(async (tx) => {
    for (const statement of planted) await tx.execute(sql.raw(statement))
    names = await search(tx)
    throw new Undone()
  })
  await expect(looking).rejects.toThrow(Undone)
  return names
}

describe('the catalogue shows', () => {
  it.each<[string, Search, string, string[]]>([
    [
      'no table without row-level security',
      tablesWithoutPolicies,
      'planted',
      ['create table planted (id int)'],
    ],
    [
      'no table with row-level security but no policy',
      tablesWithoutPolicies,
      'planted',
      ['create table planted (id int)', 'alter table planted enable row level security'],
    ],
    [
      'no table with policies that nobody switched on',
      tablesWithoutPolicies,
      'planted',
      ['create table planted (id int)', 'create policy seen on planted using (true)'],
    ],
    [
      'no view that sees with its owner’s eyes',
      viewsThatSeeEverything,
      'planted',
      ['create view planted as select title from agreements'],
    ],
    [
      'no materialised view, which no policy reaches',
      viewsThatSeeEverything,
      'planted',
      ['create materialized view planted as select title from agreements'],
    ],
    ['no table granted to everybody', grantedToEverybody, 'people', ['grant select on people to public']],
    [
      'no column granted to everybody',
      grantedToEverybody,
      'name',
      ['grant select (name) on people to public'],
    ],
    [
      'no function granted to everybody',
      grantedToEverybody,
      'planted',
      [
        'create function planted() returns int language sql as $$ select 1 $$',
        'grant execute on function planted() to public',
      ],
    ],
    [
      'no definer function that follows the caller’s search path',
      unsafeDefiners,
      'planted',
      ['create function planted() returns int language sql security definer as $$ select 1 $$'],
    ],
    [
      'no table that the audit committee might write',
      writableByAudit,
      'regions: w',
      [
        'drop policy regions_audit_changes_nothing on regions',
        'grant update (name) on regions to register_app',
      ],
    ],
    [
      'no foreign key without an index',
      withoutDeliberate(foreignKeysWithoutIndex),
      'planted (force_id)',
      ['create table planted (force_id uuid references forces)'],
    ],
  ])('%s', async (_sentence, search, name, planted) => {
    expect(await found(search)).toEqual([])
    expect(await found(search, ...planted)).toContain(name)
  })

  it('nothing that anyone but the owner owns', async () => {
    expect(await found(ownedByOthers)).toEqual([])
  })

  it('roles that own nothing, sign nobody in and pass no policy', async () => {
    const roles = await found(
      named(sql`select rolname as name from pg_roles
        where rolname in ('register_app', 'register_sign_in', 'register_web', 'register_owner')
          and (rolsuper or rolbypassrls or (rolname like 'register\_%' and rolname in ('register_app', 'register_sign_in') and rolcanlogin))`),
    )
    expect(roles).toEqual([])
  })

  it('every foreign key that is deliberately without an index', async () => {
    expect([...(await found(foreignKeysWithoutIndex))].sort()).toEqual([...DELIBERATE].sort())
  })
})

/** Nothing these point to is ever deleted, so only reading could want an index, and it does not. */
const DELIBERATE = [
  // Who did it, and for which force: shown beside the row, never looked for by it.
  'agreements (drafting_force_id)',
  'audit_event_subjects (force_id)',
  'audit_events (force_id)',
  'audit_events (person_id)',
  'decisions (recorded_by_id)',
  'instruments (recorded_by_id)',
  'invitations (made_by_id)',
  'parties (voided_by_id)',
  'reviews (closed_by_id)',
  'reviews (opened_by_id)',
  // Where it came from: followed from the row, never towards it.
  'instruments (review_id)',
  'parties (legal_person_id)',
  'review_offices (force_id)',
  'review_offices (legal_person_id)',
  // A few hundred rows at most: forces, bodies, who holds which office, the people of the register.
  'bodies (lead_force_id)',
  'bodies (parent_body_id)',
  'bodies (region_id)',
  'body_members (body_id)',
  'body_names (body_id)',
  'forces (region_id)',
  'office_holders (legal_person_id)',
  'office_holders (office_id)',
  'people (force_id)',
  'people (office_id)',
  'successions (successor_id)',
]

function withoutDeliberate(search: Search): Search {
  return async (tx) => (await search(tx)).filter((name) => !DELIBERATE.includes(name))
}

const HISTORY = [
  'instruments',
  'signatures',
  'decisions',
  'audit_events',
  'audit_event_subjects',
  'source_statements',
  'review_offices',
]

describe('history is added to and never changed', () => {
  const askers: Record<string, Asker> = { 'the sign-in door': 'sign in' }

  beforeAll(async () => {
    await aReview(await anAgreement())
    Object.assign(askers, {
      'an office': await officeOf('derbyshire'),
      'a registrar': await registrarOf(),
      'the register itself': theRegister(),
    })
  })

  it.each(HISTORY)('%s grants neither update nor delete', async (table) => {
    const granted = await found(
      named(sql`
        select grantee || ': ' || privilege as name
        from unnest(array['register_app', 'register_sign_in']) grantee, unnest(array['update', 'delete', 'truncate']) privilege
        where has_table_privilege(grantee, ${table}, privilege)
          or (privilege = 'update' and has_any_column_privilege(grantee, ${table}, privilege))`),
    )
    expect(granted).toEqual([])
  })

  it.each(HISTORY)('%s refuses a statement written by hand, whoever asks', async (table) => {
    for (const statement of [`update ${table} set id = id`, `delete from ${table}`, `truncate ${table}`]) {
      for (const [who, asker] of Object.entries(askers)) {
        const code = await codeOf(asking(asker, (tx) => tx.execute(sql.raw(statement))))
        expect(code, `${statement} by ${who}`).toBe('42501')
      }
    }
  })
})
