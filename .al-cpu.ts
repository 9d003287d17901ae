import { agreementList } from '@/domain/agreements/list'
import { listAgreements, listNames } from '@/db/queries/agreement-list'
import { connectToPostgres, holdConnection, database } from '@/db/connection'
import { query } from '@/db/query'
import { sql } from 'drizzle-orm'
import { readFileSync } from 'node:fs'
const ticks = (pid: number) => { const s = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return (Number(s[11]) + Number(s[12])) * 10 }
async function main() {
const app = await connectToPostgres(`postgres://register_web@127.0.0.1:5432/${process.env.DB ?? 'list_bench'}`, 1); holdConnection(app)
const pid = Number(((await (await database()).execute(sql`select pg_backend_pid() as p`)).rows[0] as any).p)
const f: any = (await app.db.transaction(async (tx) => { await tx.execute(sql`select set_config('role','register_app',true), set_config('register.role','system',true)`); return (await tx.execute(sql`select id, region_id from forces where code=${process.env.FORCE ?? 'northamptonshire'}`)).rows[0] }))
const actor: any = { role: process.env.ROLE ?? 'office', personId: crypto.randomUUID(), forceId: f.id, regionId: f.region_id }
const policy = query(async ({ tx }, _n: null) => tx.execute(sql`select count(*) from agreements`))
const nothing = query(async ({ tx }, _n: null) => tx.execute(sql`select 1`))
const cases: [string, () => Promise<unknown>][] = [['transaction alone', () => nothing(actor, null)], ['count of all', () => policy(actor, null)], ['names', () => listNames(actor, null)],
  ...JSON.parse(process.env.GIVEN ?? '[{},{"size":"50"},{"size":"100"},{"sort":"title"},{"sort":"body"},{"status":"term passed"},{"party":"leicestershire"},{"body":"emsou"},{"words":"custody"}]').map((g: any) => [JSON.stringify(g), () => listAgreements(actor, agreementList.parse(g))])]
for (const [name, go] of cases) {
  for (let i = 0; i < 20; i++) await go()
  const n = Number(process.env.N ?? 200), t: number[] = []
  const c0 = ticks(pid), u0 = process.cpuUsage()
  for (let i = 0; i < n; i++) { const s = performance.now(); await go(); t.push(performance.now() - s) }
  const u = process.cpuUsage(u0)
  t.sort((a, b) => a - b)
  console.log(name.padEnd(28), 'wall min', t[0]!.toFixed(2), 'p50', t[n >> 1]!.toFixed(2), ' CPU ms: backend', ((ticks(pid) - c0) / n).toFixed(2), 'node', ((u.user + u.system) / 1000 / n).toFixed(2))
}
await app.close()
}
main()
