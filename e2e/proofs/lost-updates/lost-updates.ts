import { addColleague, arrangeAgreements } from '../arranged'
import { signedInVisitor } from '../browserless'
import type { Proof, Proven } from '../proof'
import { type Served, served } from '../served'
import { line } from '../table'
import { wrongIn } from './checker'
import { editOften } from './editor'
import { historyOf } from './history'

const PEOPLE = [
  'office@derbyshire.example',
  'office@leicestershire.example',
  'office@lincolnshire.example',
  'office@northamptonshire.example',
  'office@nottinghamshire.example',
  'registrar@east-midlands.example',
]
const COLLEAGUES = {
  'office@derbyshire.example': 'colleague@derbyshire.example',
  'office@lincolnshire.example': 'colleague@lincolnshire.example',
}
const LIMIT_SECONDS = 1800

/** Eight people, at two servers, extend and correct one agreement and open and close its reviews, so often each. */
export const lostUpdates: Proof = {
  says: 'No acknowledged change is lost: eight people edit one agreement so often each',
  count: 50,
  run: (count) => served(2, (register) => editTogether(register, count)),
}

async function editTogether({ owner, urls }: Served, count: number): Promise<Proven> {
  for (const [of, email] of Object.entries(COLLEAGUES)) await addColleague(owner, of, email)
  const [reference = ''] = await arrangeAgreements(owner, { count: 1, from: 1, isReviewed: false })
  const stopAt = Date.now() + LIMIT_SECONDS * 1000
  const people = [...PEOPLE, ...Object.values(COLLEAGUES)]
  const edited = await Promise.all(
    people.map(async (name, index) => {
      const visitor = await signedInVisitor(urls[index % urls.length] ?? '', name)
      return editOften({ name, visitor, reference, edits: count, stopAt })
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
