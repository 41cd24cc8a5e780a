import { createHash, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { producerKey } from './identity'
import type { StagedValue } from './import-staging'
import { takeOver } from './import-takeover'

// Only tests import this file: imports as a dry run would leave them, and what taking them over does.

/** Names of its own for each test, so that they share one database. */
export const world = () => {
  // Letters only: a digit in it would be found by the tests that search for numbers.
  const mark = randomUUID()
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))
  const digits = createHash('sha1').update(mark).digest().readUInt32BE().toString().padStart(10, '0')
  const row = (changes: Partial<StagedValue> = {}): StagedValue => {
    const value = {
      name: `Ấm ${mark}`,
      nameKey: `ấm ${mark}`,
      producer: `HTX ${mark}`,
      producerKey: '',
      producerNameKey: `htx ${mark}`,
      legalForm: 'COOPERATIVE' as const,
      taxCode: digits,
      address: 'Xóm 1',
      wardCode: '00577',
      setNumber: 21,
      stars: 4 as const,
      code: `01-00577-${digits}-2024`,
      decisionNumber: '1/QĐ-UBND',
      issuedOn: '2024-05-01',
      phone: null,
      ...changes,
    }
    return {
      ...value,
      producerKey: changes.producerKey ?? producerKey({ ...value, name: value.producer }),
    }
  }
  return { mark, digits, row }
}

/** An import after its dry run; `values` are its acceptable rows. Answers its id. */
export async function importOf(client: Client, values: StagedValue[], { confirmed = true } = {}) {
  const { rows: made } = await client.query<{ id: string }>(
    `INSERT INTO registry_import (file_name, file_key, sha256, size_bytes, dry_run_at, confirmed_at)
     VALUES ('a.xlsx', 'a', $1, 1, now(), $2) RETURNING id`,
    [createHash('sha256').update(randomUUID()).digest('hex'), confirmed ? new Date() : null],
  )
  const id = made[0]?.id ?? ''
  await client.query(
    `INSERT INTO registry_import_row (import_id, row_number, outcome, raw, value, errors, warnings)
     SELECT $1, number, 'NEW', '[]', value, '[]', '[]' FROM jsonb_array_elements($2) WITH ORDINALITY AS v(value, number)`,
    [id, JSON.stringify(values)],
  )
  return id
}

export async function inTransaction<T>(client: Client, work: () => Promise<T>) {
  await client.query('BEGIN')
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** Takes rows over within the caller's transaction and says what became of each. */
export async function takeOverWithin(client: Client, values: StagedValue[]) {
  const id = await importOf(client, values)
  const done = await takeOver(client, id, async () => {})
  if (!done) throw new Error('nothing was taken over')
  const { rows } = await client.query<{ outcome: string; changes: { field: string }[] | null }>(
    `SELECT outcome, changes FROM registry_import_row WHERE import_id = $1 ORDER BY row_number`,
    [id],
  )
  return {
    ...done,
    id,
    outcomes: rows.map(({ outcome }) => outcome),
    changes: rows.map(({ changes }) => changes?.map(({ field }) => field) ?? null),
  }
}

export const takeOverRows = (client: Client, values: StagedValue[]) =>
  inTransaction(client, () => takeOverWithin(client, values))
