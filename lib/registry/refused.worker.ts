import { Client } from 'pg'
import type { Locale } from '@/lib/i18n/locales'
import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { type RefusedRow, refusedWorkbook } from './refused-workbook'

export type RefusedOrder = { importId: string; databaseUrl: string; headers: string[]; locale: Locale }

// More than anybody mends by hand; so many mean that a column was chosen wrongly.
const mostRows = 20_000

await answerFromWorker<RefusedOrder, Uint8Array>(async ({ importId, databaseUrl, headers, locale }) => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<RefusedRow>(
      `SELECT row_number AS "rowNumber", raw, errors FROM registry_import_row
       WHERE import_id = $1 AND outcome = 'REFUSED' ORDER BY row_number LIMIT $2`,
      [importId, mostRows],
    )
    return await refusedWorkbook(headers, rows, locale)
  } finally {
    await client.end()
  }
})
