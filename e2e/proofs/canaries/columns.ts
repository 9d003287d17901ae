import type { Client } from 'pg'

/** A column that holds words, wherever there is one. */
export type Column = { table: string; column: string; type: 'text' | 'jsonb' | '_text'; ofAgreement: boolean }

/** Everybody signed in may meet what these hold (domain rule 13: bodies, forces and who holds them are OFFICIAL). */
const OFFICIAL = [
  ...['regions', 'forces', 'legal_persons', 'successions', 'bodies', 'body_names', 'body_dates', 'people'],
  ...['succession_deeds', 'succession_changes'],
]

/** No page is made of these: addresses, passwords and sessions. */
const SIGN_IN_DOOR = ['credentials', 'sessions', 'sign_in_delays', 'invitations']

/** Names, keys and results of closed vocabularies, in which nobody types anything. */
const NOT_TYPED = [
  ...['agreements.reference', 'agreements.readers', 'reference_counters.prefix', 'reviews.cycle'],
  ...['reviews.outcome', 'kept_answers.form', 'kept_answers.subject', 'kept_answers.outcome'],
  ...['bodies.code', 'forces.code', 'forces.abbreviations', 'regions.code', 'regions.prefix'],
]

/** What no page shows, so that nobody can be expected to see it. */
export const SHOWN_NOWHERE = ['parties.voided_why', 'successions.note']

/** Every column to plant a word in; throws for one of which nobody has said who may see it. */
export async function columnsToPlant(owner: Client): Promise<Column[]> {
  const { rows } = await owner.query<Column>(COLUMNS)
  const asked = rows.filter(
    ({ table, column }) => !SIGN_IN_DOOR.includes(table) && !NOT_TYPED.includes(`${table}.${column}`),
  )
  const unknown = asked.filter((one) => audienceOf(one) === null)
  if (unknown.length > 0) throw new Error(`Say in columns.ts who may see ${unknown.map(nameOf).join(', ')}`)
  return asked
}

/** Who may see a column's words: those who see the agreement, whoever keeps the answers, or everybody signed in. */
export function audienceOf({ table, ofAgreement }: Column): 'agreement' | 'keeper' | 'signed in' | null {
  if (ofAgreement || ['agreements', 'audit_events'].includes(table)) return 'agreement'
  if (table === 'kept_answers') return 'keeper'
  return OFFICIAL.includes(table) ? 'signed in' : null
}

export function nameOf({ table, column }: Pick<Column, 'table' | 'column'>): string {
  return `${table}.${column}`
}

const COLUMNS = `
  select c.table_name as table, c.column_name as column, c.udt_name as type,
    exists (select from information_schema.columns a where a.table_schema = 'public'
      and a.table_name = c.table_name and a.column_name = 'agreement_id') as "ofAgreement"
  from information_schema.columns c join pg_tables t on t.schemaname = 'public' and t.tablename = c.table_name
  where c.table_schema = 'public' and c.udt_name in ('text', 'varchar', 'jsonb', '_text') and c.domain_name is null
  order by 1, 2`
