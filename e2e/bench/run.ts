import { parseArgs } from 'node:util'
import { findAdministrator } from '../server/cluster'
import { ensureBuilt, TEST_TODAY } from '../server/server'
import { findAsker, findReferences } from './asker'
import { type DatabaseFigures, measureDatabase } from './at-the-database'
import { measureFirstLoads } from './first-load'
import { measureOverHttp } from './over-http'
import { ensureRegister } from './register'
import { printDatabase, printFirstLoads, printHttp, printSpent, printTargets } from './report'
import { logStatements } from './statements'
import { explain, spentOn } from './where-time-goes'

/** `npm run bench`: measures the built register on PostgreSQL and prints what it gets beside what it should get. */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '10000,50000' }, runs: { type: 'string', default: '200' } },
})
const sizes = values.sizes.split(',').map(Number)
const runs = Math.max(20, Number(values.runs))
if (sizes.length === 0 || ![...sizes, runs].every(Number.isInteger))
  throw new Error('npm run bench [-- --sizes 10000,50000] [--runs 200]')

process.env.REGISTER_TODAY = TEST_TODAY
const began = performance.now()
const administrator = await findAdministrator()
await ensureBuilt()

const atTheDatabase: DatabaseFigures[] = []
for (const size of sizes)
  atTheDatabase.push(await measureDatabase(await ensureRegister(administrator, size), runs))
printDatabase(sizes, atTheDatabase)

const register = await ensureRegister(administrator, sizes[0] ?? 0)
const [reference = ''] = await findReferences(register.ownerUrl, await findAsker(register.ownerUrl), 1)
const pages = { list: '/agreements?size=50', agreement: `/agreements/${reference}` }
const asked = await logStatements(register, Object.values(pages))
const overHttp = await measureOverHttp(register, asked, runs)
printHttp(overHttp)
printSpent(overHttp.map(({ path, page }) => ({ path, ...spentOn(asked.get(path) ?? [], page.p50) })))
for (const [path, transactions] of asked) await explain(register, path, transactions)

const firstLoads = await measureFirstLoads(register, reference)
printFirstLoads(firstLoads)
printTargets({ sizes, atTheDatabase, overHttp, pages, firstLoads })
console.log(`\nbench: ${Math.round((performance.now() - began) / 1000)} s`)
