import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from './progress.mjs'

/** Waits for a database that is started beside us; one that refuses our name or password is not waited for. */
export async function waitForDatabase(databaseUrl, patienceMs = 60_000) {
  const { default: pg } = await import('pg')
  for (const until = Date.now() + patienceMs; ; await sleep(500)) {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return
    } catch (error) {
      const isHopeless = ['28P01', '28000', '3D000'].includes(error.code)
      if (isHopeless || Date.now() > until)
        throw new PlainError(`The database does not answer: ${error.message || error.code}`)
    } finally {
      await client.end().catch(() => {})
    }
  }
}
