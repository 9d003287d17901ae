import { Client } from 'pg'
import { findAdministrator } from '../server/cluster'
import { copyDatabase, prepareDatabases, removeDatabases } from '../server/database'
import { startServer } from '../server/server'

/** One PostgreSQL database with the demonstration, and the servers of it. */
export type Served = {
  /** The owner's connection, past every policy: for arranging, and for asking what came of it. */
  owner: Client
  /** Where the servers are. */
  urls: string[]
}

/** Serves a register for as long as the work takes. */
export async function served<T>(servers: number, work: (served: Served) => Promise<T>): Promise<T> {
  const prepared = await prepareDatabases({ administrator: await findAdministrator() })
  try {
    const database = await copyDatabase(prepared)
    const started = await Promise.all(Array.from({ length: servers }, () => startServer(database)))
    const owner = new Client({ connectionString: database.ownerUrl ?? '' })
    await owner.connect()
    try {
      return await work({ owner, urls: started.map((server) => server.url) })
    } finally {
      await owner.end()
      await Promise.all(started.map((server) => server.kill()))
    }
  } finally {
    await removeDatabases(prepared)
  }
}
