import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { copyDatabase, prepareDatabases, type TestDatabase } from '../../server/database'
import { startServer } from '../../server/server'
import { arrangeAgreements } from '../arranged'
import { signedInVisitor } from '../browserless'
import type { Proof, Proven } from '../proof'
import { line } from '../table'
import { type Cluster, startCluster } from './cluster'
import { wrongInHistory } from './history'
import { type Writing, writeOn } from './writer'

const WRITERS = [
  'office@derbyshire.example',
  'office@leicestershire.example',
  'office@lincolnshire.example',
  'registrar@east-midlands.example',
]
/** So that no agreement gets long, even when it is written to for a quarter of an hour. */
const AGREEMENTS_EACH = 25

/** Killing takes no longer than this, however often it should. */
const LIMIT_SECONDS = 1200

/** PostgreSQL, a cluster of the proof's own, and the server are killed in turn, so often each, under four writers. */
export const kills: Proof = {
  says: 'Nothing acknowledged is lost, nor done twice, when PostgreSQL and the server are killed under writers',
  count: 10,
  async run(count) {
    const cluster = await startCluster()
    try {
      const database = await copyDatabase(await prepareDatabases({ administrator: cluster.administrator }))
      return await killUnderWriters(cluster, database, count)
    } finally {
      await cluster.throwAway()
    }
  },
}

async function killUnderWriters(cluster: Cluster, database: TestDatabase, count: number): Promise<Proven> {
  let server = await startServer(database)
  const writing: Writing = { url: server.url, isOver: false, acknowledged: [], unanswered: 0, troubles: [] }
  const writers = await arrangeWriters(database, server.url)
  const written = Promise.all(writers.map((writer) => writeOn(writing, writer)))
  const away = { postgres: 0, server: 0 }
  const stopAt = Date.now() + LIMIT_SECONDS * 1000
  let rounds = 0
  for (; rounds < count && Date.now() < stopAt; rounds += 1) {
    await untilWriting(writing, rounds)
    away.postgres += await cluster.killAndStart()
    await untilWriting(writing, rounds * 2)
    const began = performance.now()
    await server.kill()
    server = await startServer(database)
    writing.url = server.url
    away.server += performance.now() - began
  }
  await untilWriting(writing, 0)
  writing.isOver = true
  await written
  await server.kill()

  const wrong = [
    ...writing.troubles,
    ...(await asked(database, (owner) => wrongInHistory(owner, writing.acknowledged))),
  ]
  console.log(line(['', 'kills', 'ms away']))
  console.log(line(['PostgreSQL', rounds, Math.round(away.postgres / rounds)]))
  console.log(line(['The server', rounds, Math.round(away.server / rounds)]))
  for (const each of wrong.slice(0, 10)) console.log(`  ${each}`)
  const short = rounds < count ? ` of ${count}, the rest left out for lack of time` : ''
  const { acknowledged, unanswered } = writing
  return {
    isProven: wrong.length === 0 && !short,
    figures: `${rounds} kills of each${short}, ${acknowledged.length} deeds acknowledged, ${unanswered} sendings unanswered, ${wrong.length} wrong`,
  }
}

/** Until something more has been acknowledged, and then a little longer, each time another while. */
async function untilWriting({ acknowledged, troubles }: Writing, turn: number): Promise<void> {
  const before = acknowledged.length
  for (const stopAt = Date.now() + 60_000; acknowledged.length < before + WRITERS.length; await wait(20)) {
    if (Date.now() > stopAt || troubles.length > 0)
      throw new Error(`Somebody cannot write: ${troubles.join('; ')}`)
  }
  await wait((turn * 137) % 1000)
}

async function arrangeWriters(database: TestDatabase, url: string) {
  const count = AGREEMENTS_EACH * WRITERS.length
  const references = await asked(database, (owner) =>
    arrangeAgreements(owner, { count, from: 1, isReviewed: false }),
  )
  return Promise.all(
    WRITERS.map(async (email, index) => ({
      name: email,
      visitor: await signedInVisitor(url, email),
      references: references.slice(index * AGREEMENTS_EACH, (index + 1) * AGREEMENTS_EACH),
    })),
  )
}

async function asked<T>({ ownerUrl }: TestDatabase, ask: (owner: Client) => Promise<T>): Promise<T> {
  const owner = new Client({ connectionString: ownerUrl ?? '' })
  await owner.connect()
  return ask(owner).finally(() => owner.end())
}
