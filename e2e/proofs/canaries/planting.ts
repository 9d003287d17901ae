import type { Client } from 'pg'
import type { Nest } from './arranged'
import type { Kept } from './audience'
import { audienceOf, type Column, columnsToPlant, nameOf } from './columns'

/** A word that stands in one place of the register and nowhere else. */
export type Canary = { word: string; of: string; kept: Kept }

/** Pages begin some sentences with one. */
export const CANARY = /canary\d+x/gi

const NEXT_WORD = `'canary' || nextval('canary') || 'x'`

/** How a word is put into a column of a type, or into one of these columns: so that pages still can read the rest. */
const INTO: Record<string, (column: string) => string> = {
  _text: (column) => `array_append(${column}, ${NEXT_WORD})`,
  'audit_event_subjects.before': (column) => `${column} || jsonb_build_object('keptAt', ${NEXT_WORD})`,
  'audit_event_subjects.after': (column) => `${column} || jsonb_build_object('keptAt', ${NEXT_WORD})`,
  'kept_answers.answers': (column) => `${column} || jsonb_build_object('why', array[${NEXT_WORD}])`,
}

/** Plants a word in every column of every row that is anybody's. Throws where a column has no row to plant one in. */
export async function plant(owner: Client, nests: Nest[]): Promise<Canary[]> {
  await owner.query('create temp sequence canary')
  const canaries: Canary[] = []
  for (const column of await columnsToPlant(owner)) {
    const planted = await plantIn(owner, column, nests)
    const mayBeEmpty = audienceOf(column) === 'signed in'
    if (planted.length === 0 && !mayBeEmpty) throw new Error(`Arrange something that has ${nameOf(column)}`)
    canaries.push(...planted)
  }
  return canaries
}

async function plantIn(owner: Client, column: Column, nests: Nest[]): Promise<Canary[]> {
  const of = nameOf(column)
  const words = async (where: string, given: unknown[]) => {
    const said = await wordsInto(owner, planting(column, `${column.column} is not null and ${where}`), given)
    // A column that is new, and that nothing arranged speaks of yet, takes a word where its constraints allow one.
    const isEmpty = said.length === 0 && column.type === 'text' && where !== SHARED
    return isEmpty ? wordsInto(owner, planting(column, where), given).catch(() => []) : said
  }
  const audience = audienceOf(column)
  if (audience === 'signed in')
    return (await words(SHARED, [])).map((word) => ({ word, of, kept: { by: 'everybody signed in' } }))
  const canaries: Canary[] = []
  for (const nest of nests) {
    const keep = (found: string[], by: 'sensitive' | 'draft' | 'keeper') =>
      canaries.push(...found.map((word) => ({ word, of, kept: { by, nest } })))
    if (audience === 'keeper') keep(await words('id = $1', [nest.answers]), 'keeper')
    else {
      keep(await words(ofAgreements(column), [nest.sensitive]), 'sensitive')
      keep(await words(ofAgreements(column), [[nest.draft]]), 'draft')
    }
  }
  return canaries
}

const SHARED = 'true'

async function wordsInto(owner: Client, statement: string, given: unknown[]): Promise<string[]> {
  return (await owner.query<{ word: string }>(statement, given)).rows.map((row) => row.word)
}

function planting(column: Column, where: string): string {
  const { table, column: name, type } = column
  const into = INTO[nameOf(column)] ?? INTO[type]
  if (type === 'jsonb' && !into)
    throw new Error(`Say in planting.ts how a word is put into ${nameOf(column)}`)
  // What everybody may read keeps what it says, so that pages can still be found by it.
  const isShared = audienceOf(column) === 'signed in'
  const word = into?.(name) ?? (isShared ? `${name} || ' ' || ${NEXT_WORD}` : NEXT_WORD)
  return `update ${table} set ${name} = ${word} where ${where}
    returning substring(${name}::text from 'canary[0-9]+x') as word`
}

/** Which rows hang on the agreements with the references $1. */
function ofAgreements({ table }: Column): string {
  if (table === 'agreements') return 'reference = any ($1)'
  const agreements = 'select id from agreements where reference = any ($1)'
  if (table === 'audit_events')
    return `id in (select event_id from audit_event_subjects where agreement_id in (${agreements}))`
  return `agreement_id in (${agreements})`
}
