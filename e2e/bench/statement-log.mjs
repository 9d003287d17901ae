// Loaded before a server that is looked into (node --import): writes down every statement it sends to PostgreSQL, with
// how long the answer took, as one line of JSON in the file that BENCH_STATEMENTS names.
import { appendFileSync } from 'node:fs'
import pg from 'pg'

const { query } = pg.Client.prototype

pg.Client.prototype.query = function logged(config, values, callback) {
  const began = performance.now()
  const answer = query.call(this, config, values, callback)
  answer?.then?.(
    () => writeDown(this.processID, { config, values, ms: performance.now() - began }),
    () => {},
  )
  return answer
}

function writeDown(connection, { config, values, ms }) {
  const { text, name, rowMode, values: own } = typeof config === 'string' ? { text: config } : config
  const said = { connection, text, values: values ?? own ?? [], name, rowMode, ms }
  appendFileSync(process.env.BENCH_STATEMENTS ?? '/dev/null', `${JSON.stringify(said)}\n`)
}
