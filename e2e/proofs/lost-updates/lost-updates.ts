import type { Client } from 'pg'
import { addColleague, arrangeAgreements } from '../arranged'
import { signedInVisitor } from '../browserless'
import type { Proof, Proven } from '../proof'
import { type Served, served } from '../served'
import { line } from '../table'
import { wrongIn } from './checker'
import { editOften } from './editor'
import { historyOf } from './history'

/** Eight people: several at each of three offices, and the registrar, who speaks for the first. */
const PEOPLE = [
  'office@derbyshire.example',
  'office@leicestershire.example',
  'office@northamptonshire.example',
  'registrar@east-midlands.example',
]
const COLLEAGUES = {
  'second@derbyshire.example': 'office@derbyshire.example',
  'third@derbyshire.example': 'office@derbyshire.example',
  'second@leicestershire.example': 'office@leicestershire.example',
  'second@northamptonshire.example': 'office@northamptonshire.example',
}
const LIMIT_SECONDS = 1800

/** Eight people, at two servers, extend and correct one agreement and what is decided on it, so often each. */
export const lostUpdates: Proof = {
  says: 'No acknowledged change is lost: eight people edit one agreement so often each',
  count: 50,
  run: (count) => served(2, (register) => editTogether(register, count)),
}

async function editTogether({ owner, urls }: Served, count: number): Promise<Proven> {
  for (const [email, of] of Object.entries(COLLEAGUES)) await addColleague(owner, of, email)
  const [reference = ''] = await arrangeAgreements(owner, { count: 1, from: 1 })
  const office = await decideOnce(owner, reference)
  const stopAt = Date.now() + LIMIT_SECONDS * 1000
  const people = [...PEOPLE, ...Object.keys(COLLEAGUES)]
  const edited = await Promise.all(
    people.map(async (name, index) => {
      const visitor = await signedInVisitor(urls[index % urls.length] ?? '', name)
      const onBehalfOf = name.startsWith('registrar') ? office : null
      return editOften({ name, visitor, reference, onBehalfOf, edits: count, stopAt })
    }),
  )

  console.log(line(['', 'recorded', 'changed since', 'refused']))
  for (const [index, { acknowledged, changedSince, refused }] of edited.entries())
    console.log(line([people[index] ?? '', acknowledged.length, changedSince, refused]))
  const acknowledged = edited.flatMap((one) => one.acknowledged)
  const history = await historyOf(owner, reference)
  const wrong = wrongIn(history, acknowledged)
  for (const each of wrong.slice(0, 10)) console.log(`  ${each}`)
  const wanted = people.length * count
  const short = acknowledged.length < wanted ? ` of ${wanted}, the rest left out for lack of time` : ''
  return {
    isProven: wrong.length === 0 && !short,
    figures: `${acknowledged.length} changes acknowledged${short}, ${history.events.length} events, ${wrong.length} wrong`,
  }
}

/** Each office asked has decided something to correct. Gives the one that the registrar speaks for. */
async function decideOnce(owner: Client, reference: string): Promise<string> {
  const { rows } = await owner.query<{ office: string }>(
    `insert into decisions (id, agreement_id, review_id, office_id, decision, why, decided_on)
    select gen_random_uuid(), o.agreement_id, o.review_id, o.office_id, 'continue', 'At first', '2026-10-01'
    from review_offices o join agreements a on a.id = o.agreement_id where a.reference = $1
    returning office_id as office`,
    [reference],
  )
  const { rows: derbyshire } = await owner.query<{ id: string }>(
    `select o.id from offices o join forces f on f.id = o.force_id
    where f.code = 'derbyshire' and o.kind = 'policing body' and o.id = any ($1)`,
    [rows.map((row) => row.office)],
  )
  return derbyshire[0]?.id ?? ''
}
