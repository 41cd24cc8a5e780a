import { createHash, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countOutcomes, findCorrections, writeOutcomes } from './import-comparison'
import { type StagedValue, stageRows } from './import-staging'
import { takeOver } from './import-takeover'

const client = new Client({ connectionString: process.env.DATABASE_URL })
beforeAll(() => client.connect())
afterAll(() => client.end())

// Each test lives in its own names, so that they share one database.
const world = () => {
  const mark = randomUUID().slice(0, 8)
  const digits = createHash('sha1').update(mark).digest().readUInt32BE().toString().padStart(10, '0')
  const row = (changes: Partial<StagedValue> = {}): StagedValue => ({
    name: `Ấm ${mark}`,
    nameKey: `ấm ${mark}`,
    producer: `HTX ${mark}`,
    producerNameKey: `htx ${mark}`,
    legalForm: 'COOPERATIVE',
    taxCode: digits,
    address: 'Xóm 1',
    wardCode: '00577',
    setNumber: 21,
    stars: 4,
    code: `01-00577-${digits}-2024`,
    decisionNumber: '1/QĐ-UBND',
    issuedOn: '2024-05-01',
    phone: null,
    ...changes,
  })
  return { mark, digits, row }
}

async function importOf(rows: StagedValue[], { confirmed = true } = {}) {
  const { rows: made } = await client.query<{ id: string }>(
    `INSERT INTO registry_import (file_name, file_key, sha256, size_bytes, dry_run_at, confirmed_at)
     VALUES ('a.xlsx', 'a', $1, 1, now(), $2) RETURNING id`,
    [createHash('sha256').update(randomUUID()).digest('hex'), confirmed ? new Date() : null],
  )
  const id = made[0]?.id ?? ''
  for (const [index, value] of rows.entries()) {
    await client.query(
      `INSERT INTO registry_import_row (import_id, row_number, outcome, raw, value, errors, warnings) VALUES ($1, $2, 'NEW', '[]', $3, '[]', '[]')`,
      [id, index + 1, JSON.stringify(value)],
    )
  }
  return id
}

async function inTransaction<T>(work: () => Promise<T>) {
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

const takeOverRows = async (rows: StagedValue[]) => {
  const id = await importOf(rows)
  const done = await inTransaction(() => takeOver(client, id, async () => {}))
  if (!done) throw new Error('nothing was taken over')
  const { rows: outcomes } = await client.query<{ outcome: string; changes: { field: string }[] | null }>(
    `SELECT outcome, changes FROM registry_import_row WHERE import_id = $1 ORDER BY row_number`,
    [id],
  )
  return {
    ...done,
    id,
    outcomes: outcomes.map(({ outcome }) => outcome),
    changes: outcomes.map(({ changes }) => changes),
  }
}

const one = async (sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows[0]

describe('taking an import over', () => {
  it('adds producer, product and certificate once, and the same file again changes nothing', async () => {
    const { row, digits } = world()
    const file = [row(), row({ decisionNumber: '9/QĐ-UBND', issuedOn: '2026-02-01', stars: 5, code: null })]
    const first = await takeOverRows(file)
    expect(first.counts).toMatchObject({ new: 2, newProducers: 1, newProducts: 1, newCertificates: 2 })
    const again = await takeOverRows(file)
    expect(again.outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(again.counts).toMatchObject({ new: 0, changed: 0, newProducers: 0 })
    expect(
      await one(
        'SELECT count(*)::int AS n FROM producer_version v JOIN producer p ON p.id = v.producer_id WHERE p.tax_code = $1',
        digits,
      ),
    ).toEqual({ n: 1 })
  })

  it('makes one producer of several addresses, and keeps each product its own', async () => {
    const { row, mark, digits } = world()
    const file = [
      row(),
      row({ name: `Chén ${mark}`, nameKey: `chén ${mark}`, address: 'Xóm 2', wardCode: '00004', code: null }),
    ]
    expect((await takeOverRows(file)).counts).toMatchObject({ newProducers: 1, newProducts: 2 })
    expect((await takeOverRows(file)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(
      await one(
        'SELECT count(*)::int AS n FROM registered_product p JOIN producer o ON o.id = p.producer_id WHERE o.tax_code = $1',
        digits,
      ),
    ).toEqual({ n: 2 })
  })

  it('corrects what changed, keeps the version before, and leaves alone what the file leaves empty', async () => {
    const { row, mark } = world()
    await takeOverRows([row()])
    const later = await takeOverRows([row({ wardCode: '00004', address: null, stars: 3, code: null })])
    expect(later.outcomes).toEqual(['CHANGED'])
    expect(later.changes[0]?.map((change) => change.field)).toEqual(['ward', 'stars'])
    expect(await one('SELECT ward_code, address FROM registered_product WHERE name_key = $1', `ấm ${mark}`)).toEqual({
      ward_code: '00004',
      address: 'Xóm 1',
    })
    expect(
      await one('SELECT count(*)::int AS n FROM registered_product_version WHERE name = $1', `Ấm ${mark}`),
    ).toEqual({ n: 2 })
    expect(
      await one(
        `SELECT detail -> 'fields' AS fields FROM audit_entry WHERE verb = 'product.corrected' AND detail ->> 'importId' = $1`,
        later.id,
      ),
    ).toEqual({ fields: ['ward', 'stars'] })
  })

  it('takes a corrected date of the same decision for a correction, another decision for another certificate', async () => {
    const { row } = world()
    await takeOverRows([row()])
    expect((await takeOverRows([row({ issuedOn: '2024-05-11' })])).outcomes).toEqual(['CHANGED'])
    expect(
      (await takeOverRows([row({ decisionNumber: '2/QĐ-UBND', issuedOn: '2025-05-11', code: null })])).outcomes,
    ).toEqual(['NEW'])
  })

  it('lets a producer without a tax code receive it later', async () => {
    const { row, mark, digits } = world()
    await takeOverRows([row({ taxCode: null })])
    const later = await takeOverRows([row()])
    expect(later.counts).toMatchObject({ changed: 1, newProducers: 0 })
    expect(await one('SELECT tax_code FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ tax_code: digits })
  })

  it('keeps two households of one name in two wards apart', async () => {
    const { row } = world()
    const file = [row({ taxCode: null, code: null }), row({ taxCode: null, code: null, wardCode: '00004' })]
    expect((await takeOverRows(file)).counts).toMatchObject({ newProducers: 2, newProducts: 2 })
    expect((await takeOverRows(file)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
  })

  it('takes all rows or none', async () => {
    const { row, mark } = world()
    const id = await importOf([row(), row({ name: `Chén ${mark}`, nameKey: `chén ${mark}`, wardCode: '99999' })])
    await expect(inTransaction(() => takeOver(client, id, async () => {}))).rejects.toThrow(/foreign key/)
    expect(await one('SELECT count(*)::int AS n FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ n: 0 })
    expect(await one('SELECT finished_at FROM registry_import WHERE id = $1', id)).toEqual({ finished_at: null })
  })

  it('does nothing for an import that nobody confirmed, or that is done', async () => {
    const { row } = world()
    const unconfirmed = await importOf([row()], { confirmed: false })
    expect(await inTransaction(() => takeOver(client, unconfirmed, async () => {}))).toBeNull()
    const { id } = await takeOverRows([row()])
    expect(await inTransaction(() => takeOver(client, id, async () => {}))).toBeNull()
  })

  it('compares without writing to the registry in a dry run', async () => {
    const { row, mark } = world()
    const id = await importOf([row()], { confirmed: false })
    const counts = await inTransaction(async () => {
      await stageRows(client, id)
      await findCorrections(client)
      await writeOutcomes(client, id)
      return countOutcomes(client, id)
    })
    expect(counts).toMatchObject({ new: 1, newProducts: 1 })
    expect(await one('SELECT count(*)::int AS n FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ n: 0 })
  })
})
