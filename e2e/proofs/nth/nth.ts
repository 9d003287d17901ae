import { type Breakage, makeBreakable } from '@/db/testing/breaking'
import { closeTestDatabase, openTestDatabase } from '@/db/testing/database'
import { postgresTemplate } from '@/db/testing/global-setup'
import { breakAtEveryStatement } from '@/db/testing/never-half-done'
import { everyCommand, everyDeed } from '@/db/testing/samples/every-deed'
import { findAdministrator } from '../../server/cluster'
import { TEST_TODAY } from '../../server/server'
import type { Proof, Proven } from '../proof'
import { line } from '../table'

const HOW: Breakage[] = ['a statement fails', 'the connection is lost']

/** All rounds together take no longer than this. */
const LIMIT_SECONDS = 900

/** Every command is broken at each of its statements, both ways; then it is done. A round is all commands. */
export const nth: Proof = {
  says: 'Nothing happens by halves: every command, broken at each of its statements, has changed nothing',
  count: 1,
  async run(count) {
    process.env.REGISTER_TODAY = TEST_TODAY
    const { source, remove } = await postgresTemplate(await findAdministrator())
    // Every connection that is lost is said, thousands of times.
    console.error = () => {}
    try {
      await openTestDatabase(source)
      await makeBreakable()
      return await breakEverything(count)
    } finally {
      await closeTestDatabase()
      await remove()
    }
  },
}

async function breakEverything(count: number): Promise<Proven> {
  const without = everyCommand().filter((command) => !everyDeed[command])
  const troubles = without.map((command) => `${command} has no sample`)
  const stopAt = Date.now() + LIMIT_SECONDS * 1000
  let broken = 0
  let rounds = 0
  console.log(line(['', 'statements', 'breakages', 'wrong', 'ms']))
  for (; rounds < count && Date.now() < stopAt; rounds += 1) {
    for (const [command, arrange] of Object.entries(everyDeed)) {
      const began = performance.now()
      const came = []
      for (const how of HOW) came.push(await breakAtEveryStatement(arrange, how))
      const wrong = came.flatMap((one) => one.troubles)
      const breakages = came.reduce((sum, one) => sum + one.statements, 0)
      broken += breakages
      troubles.push(...wrong.map((trouble) => `${command}: ${trouble}`))
      const ms = Math.round(performance.now() - began)
      if (rounds === 0) console.log(line([command, came[0]?.statements ?? 0, breakages, wrong.length, ms]))
    }
  }
  for (const trouble of troubles.slice(0, 20)) console.log(`  ${trouble}`)
  const short = rounds < count ? ` of ${count} rounds, the rest left out for lack of time` : ''
  const figures = `${Object.keys(everyDeed).length} commands broken ${broken} times in ${rounds} rounds${short}`
  return {
    isProven: troubles.length === 0 && !short,
    figures: `${figures}, ${troubles.length} wrong`,
  }
}
