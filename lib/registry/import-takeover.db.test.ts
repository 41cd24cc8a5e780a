import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countOutcomes, findCorrections, writeOutcomes } from './import-comparison'
import { stageRows } from './import-staging'
import { takeOver } from './import-takeover'
import { importOf, inTransaction, takeOverRows, world } from './test-imports'

const client = new Client({ connectionString: process.env.DATABASE_URL })
beforeAll(() => client.connect())
afterAll(() => client.end())

const one = async (sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows[0]

describe('taking an import over', () => {
  it('adds producer, product and certificate once, and the same file again changes nothing', async () => {
    const { row, digits } = world()
    const file = [row(), row({ decisionNumber: '9/QĐ-UBND', issuedOn: '2026-02-01', stars: 5, code: null })]
    const first = await takeOverRows(client, file)
    expect(first.counts).toMatchObject({ new: 2, newProducers: 1, newProducts: 1, newCertificates: 2 })
    const again = await takeOverRows(client, file)
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
    expect((await takeOverRows(client, file)).counts).toMatchObject({ newProducers: 1, newProducts: 2 })
    expect((await takeOverRows(client, file)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(
      await one(
        'SELECT count(*)::int AS n FROM registered_product p JOIN producer o ON o.id = p.producer_id WHERE o.tax_code = $1',
        digits,
      ),
    ).toEqual({ n: 2 })
  })

  it('corrects what changed, keeps the version before, and leaves alone what the file leaves empty', async () => {
    const { row, mark } = world()
    await takeOverRows(client, [row()])
    const later = await takeOverRows(client, [row({ wardCode: '00004', address: null, stars: 3, code: null })])
    expect(later.outcomes).toEqual(['CHANGED'])
    expect(later.changes[0]).toEqual(['ward', 'stars'])
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
    await takeOverRows(client, [row()])
    expect((await takeOverRows(client, [row({ issuedOn: '2024-05-11' })])).outcomes).toEqual(['CHANGED'])
    expect(
      (await takeOverRows(client, [row({ decisionNumber: '2/QĐ-UBND', issuedOn: '2025-05-11', code: null })])).outcomes,
    ).toEqual(['NEW'])
  })

  it('lets a producer without a tax code receive it later', async () => {
    const { row, mark, digits } = world()
    await takeOverRows(client, [row({ taxCode: null })])
    const later = await takeOverRows(client, [row()])
    expect(later.counts).toMatchObject({ changed: 1, newProducers: 0 })
    expect(await one('SELECT tax_code FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ tax_code: digits })
  })

  it('keeps two households of one name in two wards apart', async () => {
    const { row } = world()
    const file = [row({ taxCode: null, code: null }), row({ taxCode: null, code: null, wardCode: '00004' })]
    expect((await takeOverRows(client, file)).counts).toMatchObject({ newProducers: 2, newProducts: 2 })
    expect((await takeOverRows(client, file)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
  })

  it('takes all rows or none', async () => {
    const { row, mark } = world()
    const id = await importOf(client, [
      row(),
      row({ name: `Chén ${mark}`, nameKey: `chén ${mark}`, wardCode: '99999' }),
    ])
    await expect(inTransaction(client, () => takeOver(client, id, async () => {}))).rejects.toThrow(/foreign key/)
    expect(await one('SELECT count(*)::int AS n FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ n: 0 })
    expect(await one('SELECT finished_at FROM registry_import WHERE id = $1', id)).toEqual({ finished_at: null })
  })

  it('does nothing for an import that nobody confirmed, or that is done', async () => {
    const { row } = world()
    const unconfirmed = await importOf(client, [row()], { confirmed: false })
    expect(await inTransaction(client, () => takeOver(client, unconfirmed, async () => {}))).toBeNull()
    const { id } = await takeOverRows(client, [row()])
    expect(await inTransaction(client, () => takeOver(client, id, async () => {}))).toBeNull()
  })

  it('compares without writing to the registry in a dry run', async () => {
    const { row, mark } = world()
    const id = await importOf(client, [row()], { confirmed: false })
    const counts = await inTransaction(client, async () => {
      await stageRows(client, id)
      await findCorrections(client)
      await writeOutcomes(client, id)
      return countOutcomes(client, id)
    })
    expect(counts).toMatchObject({ new: 1, newProducts: 1 })
    expect(await one('SELECT count(*)::int AS n FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ n: 0 })
  })
})
