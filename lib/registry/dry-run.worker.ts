import { Client } from 'pg'
import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { cellText } from '@/lib/workbooks/cell-display'
import { wellFormed } from '@/lib/workbooks/cell-text'
import { readWorkbook } from '@/lib/workbooks/read'
import type { Refusal, SheetRow } from '@/lib/workbooks/types'
import { countOutcomes, findCorrections, writeOutcomes } from './import-comparison'
import { stagedValue, stageRows } from './import-staging'
import type { ImportMapping } from './input'
import { interpretSheet } from './interpret-sheet'
import type { RegistryFacts, RowResult } from './row-types'

export type DryRunOrder = {
  importId: string
  path: string
  databaseUrl: string
  mapping: ImportMapping
  facts: RegistryFacts
}

export type DryRunAnswer = { ok: true } | Refusal

const batchSize = 500

const outcomeOf = { acceptable: 'NEW', repeated: 'REPEATED', refused: 'REFUSED' } as const

type Kept = { result: Exclude<RowResult, { outcome: 'skipped' }>; raw: string[] }

function readRows(rows: SheetRow[], mapping: ImportMapping, facts: RegistryFacts): Kept[] {
  const cells = new Map(rows.map((row) => [row.row, row.cells]))
  return interpretSheet(rows, mapping, facts).flatMap((result) =>
    result.outcome === 'skipped' ? [] : [{ result, raw: (cells.get(result.row) ?? []).map(cellText) }],
  )
}

const storedRow = ({ result, raw }: Kept) => ({
  row_number: result.row,
  outcome: outcomeOf[result.outcome],
  raw,
  value:
    result.outcome === 'refused'
      ? null
      : { ...stagedValue(result.value), ...(result.outcome === 'repeated' ? { repeatOf: result.repeatOf } : {}) },
  errors: result.errors,
  warnings: result.warnings,
})

// A text that was cut may end in half a character, which the database would refuse.
const storable = (_: string, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value)

/** Rows are written as they come; nobody sees them before `dry_run_at` is set. */
async function keepRows(client: Client, importId: string, rows: Kept[]) {
  await client.query(`DELETE FROM registry_import_row WHERE import_id = $1`, [importId])
  await client.query(`UPDATE registry_import SET progress_done = 0, progress_total = $2 WHERE id = $1`, [
    importId,
    rows.length,
  ])
  for (let from = 0; from < rows.length; from += batchSize) {
    const batch = rows.slice(from, from + batchSize).map(storedRow)
    await client.query(
      `INSERT INTO registry_import_row (import_id, row_number, outcome, raw, value, errors, warnings)
       SELECT $1, r.row_number, r.outcome::import_row_outcome, r.raw, nullif(r.value, 'null'::jsonb), r.errors, r.warnings
       FROM jsonb_to_recordset($2) AS r(row_number int, outcome text, raw jsonb, value jsonb, errors jsonb, warnings jsonb)`,
      [importId, JSON.stringify(batch, storable)],
    )
    await client.query(`UPDATE registry_import SET progress_done = $2 WHERE id = $1`, [importId, from + batch.length])
  }
}

async function compare(client: Client, importId: string) {
  await client.query('BEGIN')
  await stageRows(client, importId)
  await findCorrections(client)
  await writeOutcomes(client, importId)
  const counts = await countOutcomes(client, importId)
  await client.query(`UPDATE registry_import SET dry_run_at = now(), counts = $2 WHERE id = $1`, [
    importId,
    JSON.stringify(counts),
  ])
  await client.query('COMMIT')
}

await answerFromWorker<DryRunOrder, DryRunAnswer>(async ({ importId, path, databaseUrl, mapping, facts }) => {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    // A restart may ask for the same dry run twice: the second waits for the first and finds it done.
    await client.query(`SELECT pg_advisory_lock(hashtextextended($1, 0))`, [importId])
    const { rowCount } = await client.query(`SELECT FROM registry_import WHERE id = $1 AND dry_run_at IS NULL`, [
      importId,
    ])
    if (rowCount === 0) return { ok: true }
    const book = await readWorkbook(path, { sheet: mapping.sheet })
    if (!book.ok) return book
    await keepRows(client, importId, readRows(book.sheets[0]?.rows ?? [], mapping, facts))
    await compare(client, importId)
    return { ok: true }
  } finally {
    await client.end()
  }
})
