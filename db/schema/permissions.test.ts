import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonId } from '@/domain/ids'
import { auditOf, chiefOf, mayLogIn, officeOf, registrarOf, theRegister } from '../testing/actors'
import {
  aBody,
  aDecision,
  aForce,
  anAgreement,
  anEvent,
  aReview,
  aSignature,
  aSourceStatement,
  type BuiltInstrument,
} from '../testing/builders'
import { type Asker, asking, asOwner, codeOf, useTestDatabase } from '../testing/database'

useTestDatabase()

const ASKERS = ['office', 'chief', 'audit', 'registrar', 'system', 'nobody', 'sign in'] as const
type Who = (typeof ASKERS)[number]

/** What may be done: s to select, i to insert, u to update, d to delete; nothing where nothing is written. */
type Allowed = Partial<Record<Who, string>>

const read: Allowed = { office: 's', chief: 's', audit: 's', registrar: 's', system: 's' }
const loadedOnly: Allowed = { ...read, system: 'si' }
const maintained: Allowed = { ...read, office: 'si', registrar: 'si', system: 'si' }

/**
 * Every table, and who may do what to the rows of an agreement in their scope. Rows are those of an agreement of
 * Derbyshire in the East Midlands, and everyone who asks is of Derbyshire or of that region.
 */
const EXPECTED: Record<string, Allowed> = {
  // What everyone signed in may read, and only the register itself loads.
  regions: loadedOnly,
  forces: loadedOnly,
  legal_persons: loadedOnly,
  successions: loadedOnly,
  offices: loadedOnly,
  office_holders: loadedOnly,
  reference_counters: {},
  people: { ...read, 'sign in': 's' },

  // What is maintained by offices and registrars; which of them, the domain says.
  bodies: maintained,
  body_names: maintained,
  body_members: maintained,
  agreement_bodies: { ...maintained, office: 'sid', registrar: 'sid', system: 'sid' },
  // The row tried is of an agreement that is made, which has no draft to add to.
  agreement_drafts: { ...read, office: 'sud', registrar: 'sud', system: 'sud' },
  parties: { ...maintained, office: 'siu', registrar: 'siu', system: 'siu' },
  instruments: maintained,
  signatures: maintained,
  review_offices: maintained,
  source_statements: maintained,
  agreements: { ...maintained, office: 'siu', registrar: 'siu', system: 'siu' },
  reviews: { ...maintained, office: 'siu', registrar: 'siu' },
  // The row tried is the chief officer's decision: no other office may add it, but a registrar on its behalf.
  decisions: { ...maintained, office: 's', chief: 'si' },

  // Every deed leaves an event, signing in too; history is never changed.
  audit_events: { ...maintained, chief: 'si', 'sign in': 'i' },
  audit_event_subjects: { ...maintained, chief: 'si', 'sign in': 'i' },

  // One's own answers while one checks them. The audit committee has none, the register is nobody.
  kept_answers: { office: 'siud', chief: 'siud', audit: 's', registrar: 'siud' },

  // Behind the sign-in door.
  credentials: { 'sign in': 's' },
  invitations: { 'sign in': 's' },
  sessions: { 'sign in': 'siu' },
  sign_in_delays: { 'sign in': 'siud' },
}

const askers: Partial<Record<Who, Asker>> = { nobody: 'nobody', 'sign in': 'sign in' }
const people: Partial<Record<Who, PersonId>> = {}

beforeAll(async () => {
  const force = await aForce()
  const [office, chief, audit, registrar] = [
    await officeOf('derbyshire'),
    await chiefOf('derbyshire'),
    await auditOf('derbyshire'),
    await registrarOf(),
  ]
  Object.assign(askers, { office, chief, audit, registrar, system: theRegister() })
  for (const actor of [office, chief, audit, registrar]) {
    people[actor.role] = actor.personId
    await mayLogIn(actor.personId, { email: `${actor.role}@example.org` })
    await asOwner(sql`insert into kept_answers (id, person_id, form, subject, answers, kept_at)
      values (gen_random_uuid(), ${actor.personId}, 'a form', '/a', '{}', now() - interval '8 days')`)
    await anEvent('person signed in', [{ person: actor.personId }])
  }
  const agreement = await anAgreement({ draftedBy: 'derbyshire' })
  const [original] = await asOwner<BuiltInstrument>(sql`
    select id, agreement_id as "agreementId", number, place from instruments where agreement_id = ${agreement.id}`)
  const [party] = agreement.parties
  if (original && party) await aSignature(original, party)
  await aDecision(await aReview(agreement), force.chief)
  await aSourceStatement(agreement)
  await asOwner(sql`insert into agreement_drafts (agreement_id) values (${agreement.id})`)
  await anEvent('agreement recorded', [{ agreement }])
  const body = await aBody({ members: ['derbyshire'] })
  await asOwner(sql`insert into agreement_bodies (agreement_id, body_id) values (${agreement.id}, ${body})`)
  await asOwner(sql`insert into successions (id, predecessor_id, successor_id, note)
    values (gen_random_uuid(), ${force.chief.legalPersonId}, ${force.policingBody.legalPersonId}, 'A merger')`)
  await asOwner(sql`insert into reference_counters (prefix, last_number) values ('EM', 7)`)
  await asOwner(
    sql`insert into sessions (id, token_hash, person_id) values (gen_random_uuid(), 'a hash', ${office.personId})`,
  )
  await asOwner(sql`insert into invitations (id, person_id, expires_at)
    values (gen_random_uuid(), ${office.personId}, now() + interval '1 day')`)
  await asOwner(
    sql`insert into sign_in_delays (of, key, mistakes, not_before) values ('account', 'a hash', 1, now())`,
  )
})

class Undone extends Error {}

/** Whether a statement does something, whoever asks; what it does is undone. */
async function does(who: Who, statement: string): Promise<boolean> {
  const asker = askers[who]
  if (!asker) throw new Error(`Nobody is called ${who}`)
  let rows: number | null = null
  const code = await codeOf(
    asking(asker, async (tx) => {
      const done = await tx.execute<{ count: number }>(sql.raw(statement))
      rows = done.rows[0]?.count ?? 0
      throw new Undone()
    }),
  )
  if (rows !== null) return rows > 0
  // A second row with the same key breaks its constraint only after every policy has let it pass.
  if (code === '23505') return true
  if (code === '42501') return false
  throw new Error(`${who}: ${statement} failed with ${code}`)
}

async function allowed(table: string, who: Who): Promise<string> {
  const verbs = {
    s: selecting(table),
    i: await inserting(table, who),
    u: await updating(table),
    d: deleting(table),
  }
  let may = ''
  for (const [verb, statement] of Object.entries(verbs)) if (await does(who, statement)) may += verb
  return may
}

function selecting(table: string): string {
  return `select count(*)::int as count from ${table}`
}

function deleting(table: string): string {
  return `with gone as (delete from ${table} returning 1) select count(*)::int as count from gone`
}

/** Changes a column that somebody may change, if there is one, to what it is. */
async function updating(table: string): Promise<string> {
  const [column] = await asOwner<{ name: string }>(sql`
    select quote_ident(attname) as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and attgenerated = ''
    order by has_column_privilege('register_app', attrelid, attnum, 'update') desc, attnum limit 1`)
  return `with done as (update ${table} set ${column?.name} = ${column?.name} returning 1) select count(*)::int as count from done`
}

/** Inserts a copy of a row that is there, as the one who asks would write it. */
async function inserting(table: string, who: Who): Promise<string> {
  const own = people[who] ? `'${people[who]}'` : 'null'
  const as = people[who] ? `'${who}'` : 'null'
  const written: Record<string, string> = {
    audit_events: `jsonb_build_object('person_id', ${own}, 'role', ${as})`,
    kept_answers: `jsonb_build_object('person_id', ${own})`,
  }
  const [columns] = await asOwner<{ names: string }>(sql`
    select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and attgenerated = ''`)
  const isOfPerson = table === 'audit_event_subjects' && who === 'sign in'
  const [row] = await asOwner<{ row: string }>(
    sql.raw(`select (to_jsonb(t) || ${written[table] ?? `'{}'`})::text as row from ${table} t
      order by ${isOfPerson ? 'person_id' : orderOf(table)} limit 1`),
  )
  if (!row) throw new Error(`There is no row in ${table}`)
  return `insert into ${table} (${columns?.names}) select ${columns?.names}
    from jsonb_populate_record(null::${table}, $row$${row.row}$row$)`
}

/** Agreements' own rows first, where a table has rows of several kinds. */
function orderOf(table: string): string {
  return table === 'audit_event_subjects' ? 'agreement_id' : '1'
}

describe('who may do what to each table', () => {
  it('is said for every table there is', async () => {
    const tables = await asOwner<{ name: string }>(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')`)
    expect(tables.map((table) => table.name).sort()).toEqual(Object.keys(EXPECTED).sort())
  })

  it.each(Object.entries(EXPECTED))('%s', async (table, expected) => {
    const found: Allowed = {}
    for (const who of ASKERS) {
      const may = await allowed(table, who)
      if (may) found[who] = may
    }
    expect(found).toEqual(expected)
  })
})

/** Every function, and which of the two roles may call it. Triggers and the owner's own tools are for neither. */
const CALLED_BY: Record<string, string[]> = {
  asking_as: ['register_app'],
  readers_of: ['register_app'],
  asking_role: ['register_app', 'register_sign_in'],
  asking_person: ['register_app', 'register_sign_in'],
  asking_force: ['register_app', 'register_sign_in'],
  asking_office: ['register_app', 'register_sign_in'],
  asking_region: ['register_app', 'register_sign_in'],
  earliest_day: ['register_app', 'register_sign_in'],
  latest_day: ['register_app', 'register_sign_in'],
  give_reference: ['register_app'],
  leads_to: [],
  agreement_leads_to: ['register_app'],
  refuse_circles_of_agreements: [],
  invite_person: ['register_app'],
  make_invitation: ['register_app'],
  change_role: ['register_app'],
  disable_person: ['register_app'],
  enable_person: ['register_app'],
  managed_people: ['register_app'],
  manages_people_of: ['register_app'],
  hold_people_of: ['register_app'],
  use_invitation: ['register_sign_in'],
  change_password: ['register_sign_in'],
  hold_person: [],
  ensure_other_registrar: [],
  ensure_force_in: [],
  office_for: [],
  person_of_session: ['register_sign_in'],
  schema_version: ['register_sign_in'],
  standing_on: [],
  timeline_of: [],
  refresh_agreements: [],
  refresh_changed_agreements: [],
  refresh_superseded_agreement: [],
}

describe('who may call each function', () => {
  it('is said for every function there is, and is so', async () => {
    const found = await asOwner<{ name: string; called_by: string[] }>(sql`
      select proname as name, to_jsonb(array(
        select role from unnest(array['register_app', 'register_sign_in']) role
        where has_function_privilege(role, oid, 'execute') order by 1)) as called_by
      from pg_proc where pronamespace = 'public'::regnamespace`)
    expect(Object.fromEntries(found.map((one) => [one.name, one.called_by]))).toEqual(CALLED_BY)
  })

  it.each([
    [
      'invites people',
      (id: string) => `invite_person(gen_random_uuid(), 'Somebody', 'registrar', ${id}, null, 'a@b.example')`,
    ],
    ['makes links', (_id: string, person: string) => `make_invitation(gen_random_uuid(), ${person})`],
    ['changes roles', (_id: string, person: string) => `change_role(${person}, 'registrar', null)`],
    ['disables people', (_id: string, person: string) => `disable_person(${person})`],
    ['enables people', (_id: string, person: string) => `enable_person(${person})`],
  ])('nobody but a registrar of the region and the register itself %s', async (_what, call) => {
    const [row] = await asOwner<{ id: string }>(
      sql`select region_id as id from people where id = ${people.office}`,
    )
    const region = `'${row?.id}'`
    const found: string[] = []
    for (const who of ASKERS) {
      const statement = `select count(*)::int as count from (select ${call(region, `'${people.office}'`)}) called`
      if (await does(who, statement)) found.push(who)
    }
    expect(found).toEqual(['registrar', 'system'])
  })

  it.each([
    ['uses an invitation', `use_invitation((select id from invitations), 'a hash')`],
    ['changes a password', `change_password((select person_id from credentials limit 1), 'a', 'b')`],
  ])('nobody but the sign-in door %s', async (_what, call) => {
    const found: string[] = []
    for (const who of ASKERS)
      if (await does(who, `select 1 as count from (select ${call}) called`)) found.push(who)
    expect(found).toEqual(['sign in'])
  })

  it.each([
    ['office', true],
    ['registrar', true],
    ['system', true],
    ['chief', false],
    ['audit', false],
    ['nobody', false],
    ['sign in', false],
  ] as const)('%s is given references: %s', async (who, may) => {
    expect(await does(who, `select length(give_reference('EM'))::int as count`)).toBe(may)
  })
})

describe('what is nobody’s to see', () => {
  it.each(ASKERS)('%s sees no address, no password and no migration', async (who) => {
    const behindTheDoor = who === 'sign in'
    expect(await does(who, 'select count(email)::int as count from credentials')).toBe(behindTheDoor)
    expect(await does(who, 'select count(password_hash)::int as count from credentials')).toBe(behindTheDoor)
    expect(await does(who, 'select count(*)::int as count from drizzle.__drizzle_migrations')).toBe(false)
    const managed = await does(who, 'select count(*)::int as count from managed_people()')
    expect(managed).toBe(who === 'registrar' || who === 'system')
  })
})
