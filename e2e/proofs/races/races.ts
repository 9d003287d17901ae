import { arrangeAgreements, arrangeColleagues } from '../arranged'
import type { Proof, Proven } from '../proof'
import { type Served, served } from '../served'
import { line } from '../table'
import { oneDecision } from './one-decision'
import { oneExtension } from './one-extension'
import { oneSending } from './one-sending'
import { type Race, type Ran, runRace } from './race'

const RACES: Race[] = [oneDecision, oneExtension, oneSending]

/** All three together take no longer than this. */
const LIMIT_SECONDS = 900

/** Two colleagues at two servers of one PostgreSQL database press the same button at once. */
export const races: Proof = {
  says: 'What two people do at once, or one person twice, happens once: decisions, extensions, sent forms',
  count: 200,
  run: (count) => served(2, (register) => runRaces(register, count)),
}

async function runRaces({ owner, urls }: Served, count: number): Promise<Proven> {
  const visitors = await arrangeColleagues(owner, urls)
  const stopAt = Date.now() + LIMIT_SECONDS * 1000
  const ran: Ran[] = []
  console.log(line(['', 'rounds', 'once', 'broken', 'ms a round']))
  for (const [index, race] of RACES.entries()) {
    const references = await arrangeAgreements(owner, { count, from: index * count + 1 })
    const result = await runRace(race, { visitors, references, owner, stopAt })
    ran.push(result)
    const { rounds, broken, ms } = result
    console.log(line([race.name, rounds, rounds - broken.length, broken.length, Math.round(ms / rounds)]))
    for (const each of broken.slice(0, 5)) console.log(`  ${each}`)
  }
  const rounds = ran.reduce((sum, one) => sum + one.rounds, 0)
  const broken = ran.reduce((sum, one) => sum + one.broken.length, 0)
  const wanted = RACES.length * count
  const short = rounds < wanted ? ` of ${wanted}, the rest left out for lack of time` : ''
  return { isProven: broken === 0 && !short, figures: `${rounds} rounds${short}, ${broken} broken` }
}
