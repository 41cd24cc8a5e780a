import { Client } from 'pg'
import { environment } from '@/lib/config/environment'
import type { Job } from '@/lib/jobs/boss'
import { sendJob } from '@/lib/jobs/boss'
import { refreshPublicPages } from '@/lib/jobs/refresh'
import { takeOver } from './import-takeover'
import { logFailure } from './log-failure'

async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: environment().databaseUrl })
  // A connection that ends fails the query at hand; without a listener it would end the whole server too.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

// Told over a second connection: the transaction that writes the registry shows nothing until it ends.
const tellProgress = (teller: Client, importId: string) => async (done: number) => {
  await teller.query(`UPDATE registry_import SET progress_total = 5, progress_done = $2 WHERE id = $1`, [
    importId,
    done,
  ])
}

async function runImport(importId: string) {
  const taken = await withClient((teller) =>
    withClient(async (client) => {
      const tell = tellProgress(teller, importId)
      await tell(0)
      await client.query('BEGIN')
      try {
        const result = await takeOver(client, importId, tell)
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined)
        throw error
      }
    }),
  )
  if (taken) await refreshPublicPages()
}

/** Nothing of the import was written; the administrator sees so and may confirm again. */
const noteFailure = (importId: string) =>
  withClient((client) =>
    client.query(
      `UPDATE registry_import SET failed_at = now(), failure = 'INTERNAL' WHERE id = $1 AND finished_at IS NULL AND failed_at IS NULL`,
      [importId],
    ),
  )

/** Takes a confirmed import into the registry. A killed server loses nothing: the transaction was not there, and `resume` runs it again. */
export const registryImportJob: Job<{ importId: string }> = {
  name: 'registry-import',
  async run({ importId }) {
    try {
      await runImport(importId)
    } catch (error) {
      logFailure('registry import', error)
      await noteFailure(importId)
    }
  },
  async resume() {
    const waiting = await withClient((client) =>
      client.query<{ id: string }>(
        `SELECT id FROM registry_import WHERE confirmed_at IS NOT NULL AND finished_at IS NULL AND failed_at IS NULL ORDER BY confirmed_at`,
      ),
    )
    for (const { id } of waiting.rows) await sendJob(registryImportJob, { importId: id })
  },
}
