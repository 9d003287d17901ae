import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** Something a server is asked for, as a browser asks: any headers, compressed if the server does that. */
export type Ask = { url: string; path: string; cookie?: string }

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Asks once and reads the whole answer; throws unless it is 200. Only this machine is ever asked. */
export async function ask({ url, path, cookie }: Ask): Promise<void> {
  const { hostname, port } = new URL(url)
  if (hostname !== '127.0.0.1') throw new Error(`${hostname} is not this machine`)
  const headers = { 'accept-encoding': 'gzip', ...(cookie ? { cookie } : {}) }
  return new Promise((answered, failed) => {
    const sent = request({ hostname, port, path, headers, agent, timeout: 30_000 }, async (answer) => {
      if (answer.statusCode === 200) {
        answer.resume().on('end', answered).on('error', failed)
        return
      }
      failed(new Error(`${path} answered ${answer.statusCode}: ${(await text(answer)).slice(0, 300)}`))
    })
    sent.on('error', failed)
    sent.end()
  })
}

/** How many a second are answered when this many are asked at once, for as long. */
export async function throughput(asked: Ask, { atOnce = 8, seconds = 5 } = {}): Promise<number> {
  const began = performance.now()
  const stopAt = began + seconds * 1000
  let answered = 0
  const keepAsking = async () => {
    while (performance.now() < stopAt) {
      await ask(asked)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, keepAsking))
  return (answered * 1000) / (performance.now() - began)
}

export function hangUp(): void {
  agent.destroy()
}
