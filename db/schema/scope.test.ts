import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { partialDay } from '@/lib/dates/partial-day'
import { auditOf, chiefOf, officeOf, registrarOf, theRegister } from '../testing/actors'
import {
  aBody,
  aDecision,
  anAgreement,
  anEvent,
  anInstrument,
  aParty,
  aReview,
  aSignature,
  aSourceStatement,
  type BuiltAgreement,
  fiveForces,
} from '../testing/builders'
import { type Asker, arrange, asking, asOwner, codeOf, useTestDatabase } from '../testing/database'

useTestDatabase()

// Derbyshire is party where the sentence says so; Lincolnshire is of the same region and party to nothing but its own
// draft; Bedfordshire is of another region.
const PEOPLE = [
  'derbyshire office',
  'derbyshire chief',
  'derbyshire audit',
  'lincolnshire office',
  'lincolnshire chief',
  'lincolnshire audit',
  'bedfordshire office',
  'bedfordshire audit',
  'registrar of em',
  'registrar of ee',
  'the register',
  'nobody',
] as const
type Person = (typeof PEOPLE)[number]

const derbyshire: Person[] = ['derbyshire office', 'derbyshire chief', 'derbyshire audit']
const lincolnshire: Person[] = ['lincolnshire office', 'lincolnshire chief', 'lincolnshire audit']
const bedfordshire: Person[] = ['bedfordshire office', 'bedfordshire audit']
const registrars: Person[] = ['registrar of em', 'registrar of ee']
const everyone: Person[] = [...derbyshire, ...lincolnshire, ...bedfordshire, ...registrars]

type Parts = Parameters<typeof anAgreement>[0]

/** Rule 13: who sees what. The register itself, loading published facts, sees all; nobody asking sees nothing. */
const RULE_13: [sentence: string, parts: Parts, seenBy: Person[]][] = [
  [
    'an OFFICIAL agreement of the region is seen by its parties, its region and its registrar',
    { parties: ['derbyshire'] },
    [...derbyshire, ...lincolnshire, 'registrar of em'],
  ],
  [
    'an OFFICIAL-SENSITIVE one by its parties and its registrar only',
    { parties: ['derbyshire'], marking: 'OFFICIAL-SENSITIVE' },
    [...derbyshire, 'registrar of em'],
  ],
  [
    'an OFFICIAL one without parties by its region and its registrar',
    { parties: [] },
    [...derbyshire, ...lincolnshire, 'registrar of em'],
  ],
  [
    'an OFFICIAL-SENSITIVE one without parties by its registrar only',
    { parties: [], marking: 'OFFICIAL-SENSITIVE' },
    ['registrar of em'],
  ],
  [
    'a local one like any other of the region',
    { parties: ['derbyshire'], scope: 'local' },
    [...derbyshire, ...lincolnshire, 'registrar of em'],
  ],
  [
    'an OFFICIAL one of another region by that region, and by its parties wherever they are',
    { parties: ['derbyshire'], regions: ['ee'] },
    [...derbyshire, ...bedfordshire, 'registrar of ee'],
  ],
  [
    'an OFFICIAL one of two regions by both',
    { parties: [], regions: ['em', 'ee'], scope: 'cross-regional' },
    everyone,
  ],
  [
    'an OFFICIAL-SENSITIVE one of two regions by its parties and both registrars',
    {
      parties: ['bedfordshire'],
      regions: ['em', 'ee'],
      scope: 'cross-regional',
      marking: 'OFFICIAL-SENSITIVE',
    },
    [...bedfordshire, ...registrars],
  ],
  ['an OFFICIAL national one by everyone', { parties: [], regions: [], scope: 'national' }, everyone],
  [
    'an OFFICIAL-SENSITIVE national one by its parties, and by registrars with a party force in their region',
    { parties: ['derbyshire'], regions: [], scope: 'national', marking: 'OFFICIAL-SENSITIVE' },
    [...derbyshire, 'registrar of em'],
  ],
  [
    'an OFFICIAL-SENSITIVE national one without parties by nobody',
    { parties: [], regions: [], scope: 'national', marking: 'OFFICIAL-SENSITIVE' },
    [],
  ],
  [
    'a draft by the office that drafts it and its registrar, not by those who will be party',
    { parties: ['derbyshire', 'lincolnshire'], draftedBy: 'lincolnshire', original: null },
    ['lincolnshire office', 'registrar of em'],
  ],
  [
    'a draft for everyone to see one day is no different',
    { parties: [], regions: ['em'], scope: 'national', draftedBy: 'derbyshire', original: null },
    ['derbyshire office', 'registrar of em'],
  ],
  [
    'a draft that no office drafts by its registrar only',
    { parties: ['derbyshire'], original: null },
    ['registrar of em'],
  ],
  [
    'once made, the office that drafted it sees it as anyone does',
    { parties: ['bedfordshire'], draftedBy: 'lincolnshire', marking: 'OFFICIAL-SENSITIVE' },
    [...bedfordshire, 'registrar of em'],
  ],
]

const FORMERLY = 'an OFFICIAL-SENSITIVE one is still seen by people of a force that has left it'

const people: Partial<Record<Person, Asker>> = {}
const built: Record<string, { agreement: BuiltAgreement; seenBy: Person[] }> = {}

beforeAll(async () => {
  const forces = await fiveForces()
  for (const code of ['derbyshire', 'lincolnshire', 'bedfordshire'] as const) {
    Object.assign(people, {
      [`${code} office`]: await officeOf(code),
      [`${code} chief`]: await chiefOf(code),
      [`${code} audit`]: await auditOf(code),
    })
  }
  people['registrar of em'] = await registrarOf('em')
  people['registrar of ee'] = await registrarOf('ee')
  people['the register'] = theRegister()
  people.nobody = 'nobody'

  for (const [sentence, parts, seenBy] of RULE_13)
    built[sentence] = { agreement: await anAgreement({ title: sentence, ...parts }), seenBy }
  const left = await anAgreement({ parties: [], marking: 'OFFICIAL-SENSITIVE' })
  await aParty(left, { force: 'derbyshire', toOn: partialDay('2018-05-01') })
  built[FORMERLY] = { agreement: left, seenBy: [...derbyshire, 'registrar of em'] }

  const body = await aBody()
  for (const [sentence, { agreement }] of Object.entries(built)) {
    const isDraft = RULE_13.some(([said, parts]) => said === sentence && parts?.original === null)
    const party = await aParty(agreement, { force: null, name: `Somebody else in ${agreement.reference}` })
    if (!isDraft) await aSignature(await anInstrument(agreement, { kind: 'variation' }), party)
    const review = await aReview(agreement, { asked: [forces.derbyshire.chief] })
    await aDecision(review, forces.derbyshire.chief)
    await aSourceStatement(agreement)
    await anEvent('agreement recorded', [{ agreement }])
    await asOwner(sql`insert into agreement_bodies (agreement_id, body_id) values (${agreement.id}, ${body})`)
    await asOwner(sql`insert into agreement_drafts (agreement_id) values (${agreement.id})`)
  }
}, 120_000)

/** What a person sees of a table, as text of one column. */
async function seen(person: Person, column: string, table: string): Promise<string[]> {
  const asker = people[person]
  if (!asker) throw new Error(`Nobody is called ${person}`)
  const { rows } = await asking(asker, (tx) =>
    tx.execute<{ value: string }>(
      sql.raw(`select distinct ${column} as value from ${table} where ${column} is not null`),
    ),
  )
  return rows.map((row) => row.value)
}

describe('rule 13: for whom an agreement exists', () => {
  it.each([...RULE_13.map(([sentence]) => sentence), FORMERLY])('%s', async (sentence) => {
    const { agreement, seenBy } = built[sentence] ?? {}
    const seers: Person[] = []
    for (const person of PEOPLE) {
      if ((await seen(person, 'reference', 'agreements')).includes(agreement?.reference ?? ''))
        seers.push(person)
    }
    expect(seers).toEqual(PEOPLE.filter((person) => person === 'the register' || seenBy?.includes(person)))
  })
})

async function tablesOfAgreements(): Promise<string[]> {
  const rows = await asOwner<{ name: string }>(sql`
    select attrelid::regclass::text as name from pg_attribute join pg_class c on c.oid = attrelid
    where attname = 'agreement_id' and c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`)
  return rows.map((row) => row.name)
}

describe('what hangs off an agreement is seen with it', () => {
  it('in ten tables, each with rows to look for', async () => {
    const tables = await tablesOfAgreements()
    expect(tables).toEqual([
      'agreement_bodies',
      'agreement_drafts',
      'audit_event_subjects',
      'decisions',
      'instruments',
      'parties',
      'review_offices',
      'reviews',
      'signatures',
      'source_statements',
    ])
    for (const table of tables) {
      const [row] = await asOwner<{ count: number }>(
        sql.raw(
          `select count(distinct agreement_id)::int as count from ${table} where agreement_id is not null`,
        ),
      )
      expect(row?.count, table).toBeGreaterThanOrEqual(Object.keys(built).length - 3)
    }
  })

  it.each(PEOPLE)('for %s', async (person) => {
    const agreements = await seen(person, 'id', 'agreements')
    for (const table of await tablesOfAgreements()) {
      const all = await arrange((tx) =>
        tx.execute<{ value: string }>(
          sql.raw(`select distinct agreement_id as value from ${table} where agreement_id is not null`),
        ),
      )
      const expected = all.rows.map((row) => row.value).filter((id) => agreements.includes(id))
      expect((await seen(person, 'agreement_id', table)).sort(), table).toEqual(expected.sort())
    }
  })

  it('and nothing can be added to an agreement that is not seen', async () => {
    const hidden = built['a draft that no office drafts by its registrar only']?.agreement.id
    for (const table of await tablesOfAgreements()) {
      if (table === 'audit_event_subjects') continue
      const copy = `insert into ${table} (${await columnsOf(table)}) select ${await columnsOf(table)} from jsonb_populate_record(null::${table}, $row$`
      const [row] = await asOwner<{ row: string }>(
        sql.raw(`select jsonb_build_object('agreement_id', '${hidden}')::text as row from ${table} limit 1`),
      )
      const insert = sql.raw(`${copy}${row?.row}$row$)`)
      for (const person of ['derbyshire office', 'bedfordshire office', 'registrar of ee'] as const) {
        const asker = people[person]
        const code = asker && (await codeOf(asking(asker, (tx) => tx.execute(insert))))
        expect(code, `${table} by ${person}`).toBe('42501')
      }
    }
  })
})

describe('parties are taken out of a draft, and of nothing that is made', () => {
  it('by the office that drafts it and its registrars', async () => {
    const draft = await anAgreement({ draftedBy: 'derbyshire', original: null })
    const made = await anAgreement({ draftedBy: 'derbyshire' })
    const gone = async (agreement: BuiltAgreement, person: Person) => {
      const asker = people[person]
      if (!asker) throw new Error(`Nobody is called ${person}`)
      const { rows } = await asking(asker, (tx) =>
        tx.execute(sql`delete from parties where agreement_id = ${agreement.id} and office_id = (
          select office_id from parties where agreement_id = ${agreement.id} limit 1) returning id`),
      )
      return rows.length
    }
    expect(await gone(made, 'derbyshire office')).toBe(0)
    expect(await gone(made, 'registrar of em')).toBe(0)
    for (const person of ['derbyshire chief', 'derbyshire audit', 'lincolnshire office'] as const)
      expect(await gone(draft, person)).toBe(0)
    expect(await gone(draft, 'derbyshire office')).toBe(1)
    expect(await gone(draft, 'registrar of em')).toBe(1)
  })
})

async function columnsOf(table: string): Promise<string> {
  const [row] = await asOwner<{ columns: string }>(sql`
    select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`)
  return row?.columns ?? ''
}

describe('an event is seen by whoever sees one of its subjects, and shows those only', () => {
  it('one that touched a seen and an unseen agreement shows the seen one', async () => {
    const [open, hidden] = [
      await anAgreement(),
      await anAgreement({ parties: ['bedfordshire'], regions: ['ee'] }),
    ]
    const event = await anEvent('agreement ended', [{ agreement: open }, { agreement: hidden }])
    const subjects = async (person: Person) => {
      const asker = people[person] ?? 'nobody'
      const { rows } = await asking(asker, (tx) =>
        tx.execute<{ id: string }>(sql`
          select s.agreement_id as id from audit_events e join audit_event_subjects s on s.event_id = e.id
          where e.id = ${event}`),
      )
      return rows.map((row) => row.id)
    }
    expect(await subjects('derbyshire audit')).toEqual([open.id])
    expect(await subjects('bedfordshire audit')).toEqual([hidden.id])
    expect(await subjects('the register')).toHaveLength(2)
    expect(await subjects('nobody')).toEqual([])
  })

  it('one that touched only what is not seen does not exist', async () => {
    const hidden = await anAgreement({ parties: ['bedfordshire'], regions: ['ee'] })
    const event = await anEvent('agreement recorded', [{ agreement: hidden }])
    expect(await seen('derbyshire office', 'id', 'audit_events')).not.toContain(event)
    expect(await seen('bedfordshire office', 'id', 'audit_events')).toContain(event)
  })

  it('one about a body or a force is seen by everyone signed in', async () => {
    const { bedfordshire: force } = await fiveForces()
    const event = await anEvent('force recorded', [{ force }])
    for (const person of everyone) expect(await seen(person, 'id', 'audit_events'), person).toContain(event)
    expect(await seen('nobody', 'id', 'audit_events')).toEqual([])
  })

  it('one about a person is seen by that person and the registrar of their region', async () => {
    const { personId } = await officeOf('derbyshire')
    const event = await anEvent('person signed in', [{ person: personId }])
    const seers: Person[] = []
    for (const person of PEOPLE) {
      if ((await seen(person, 'id', 'audit_events')).includes(event)) seers.push(person)
    }
    expect(seers).toEqual(['derbyshire office', 'registrar of em'])
  })
})
