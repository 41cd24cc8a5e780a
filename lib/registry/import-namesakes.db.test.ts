import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeOverRows, world } from './test-imports'

const client = new Client({ connectionString: process.env.DATABASE_URL })
beforeAll(() => client.connect())
afterAll(() => client.end())

const one = async (sql: string, ...values: unknown[]) => (await client.query(sql, values)).rows[0]
const other = (digits: string) => [...digits].reverse().join('')

describe('which producer a row means', () => {
  it('is the one of its name and ward, and no other of the name', async () => {
    const { row } = world()
    const plain = { taxCode: null, code: null }
    const file = [row(plain), row({ ...plain, wardCode: '00004' })]
    expect((await takeOverRows(client, file)).counts).toMatchObject({ newProducers: 2 })
    expect((await takeOverRows(client, file)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
    const elsewhere = [row({ ...plain, wardCode: '00097' }), row({ ...plain, wardCode: null })]
    expect((await takeOverRows(client, elsewhere)).counts).toMatchObject({ newProducers: 2, new: 2 })
    expect((await takeOverRows(client, elsewhere)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
  })

  it('is the only one of its name while its ward is unknown', async () => {
    const { row, mark } = world()
    const plain = { taxCode: null, code: null }
    await takeOverRows(client, [row({ ...plain, wardCode: null })])
    expect((await takeOverRows(client, [row(plain)])).outcomes).toEqual(['CHANGED'])
    expect(await one('SELECT count(*)::int AS n FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ n: 1 })
  })

  it('is the one whose product carries the same code, wherever it moved', async () => {
    const { row, mark } = world()
    await takeOverRows(client, [row({ taxCode: null })])
    const moved = await takeOverRows(client, [row({ taxCode: null, wardCode: '00004' })])
    expect(moved.outcomes).toEqual(['CHANGED'])
    expect(moved.changes).toEqual([['ward']])
    expect(await one('SELECT count(*)::int AS n FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ n: 1 })
  })

  it('is not guessed where several could be meant', async () => {
    const { row, digits } = world()
    const plain = { wardCode: null, code: null }
    await takeOverRows(client, [row(plain), row({ ...plain, taxCode: other(digits) })])
    const vague = [row({ ...plain, taxCode: null })]
    expect((await takeOverRows(client, vague)).counts).toMatchObject({ newProducers: 1 })
    expect((await takeOverRows(client, vague)).outcomes).toEqual(['UNCHANGED'])
  })

  it('that had no tax code receives one of two, and the other is new', async () => {
    const { row, mark, digits } = world()
    await takeOverRows(client, [row({ taxCode: null, code: null })])
    const file = [row({ code: null }), row({ code: null, taxCode: other(digits) })]
    expect((await takeOverRows(client, file)).outcomes.sort()).toEqual(['CHANGED', 'NEW'])
    expect((await takeOverRows(client, file)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(await one('SELECT count(*)::int AS n FROM producer WHERE name_key = $1', `htx ${mark}`)).toEqual({ n: 2 })
  })
})

describe('which row speaks for what several share', () => {
  it('is for a producer the latest that has something to say', async () => {
    const { row, digits } = world()
    const of = (phone: string | null, issuedOn: string) =>
      row({ phone, issuedOn, decisionNumber: `${issuedOn}/QĐ-UBND`, code: null })
    const file = [of('+84912345678', '2024-01-01'), of('+84987654321', '2024-02-01'), of(null, '2024-03-01')]
    await takeOverRows(client, file)
    expect(await one('SELECT phone FROM producer WHERE tax_code = $1', digits)).toEqual({ phone: '+84987654321' })
    expect((await takeOverRows(client, file)).outcomes).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED'])
  })

  it('is for a product its latest recognition, even where the file names an older one only', async () => {
    const { row, mark } = world()
    const place = () => one('SELECT address, set_number FROM registered_product WHERE name_key = $1', `ấm ${mark}`)
    const older = row({ address: 'Xóm cũ' })
    const later = row({ decisionNumber: '9/QĐ-UBND', issuedOn: '2026-02-01', address: 'Xóm mới', code: null })
    await takeOverRows(client, [older, later])
    expect(await place()).toEqual({ address: 'Xóm mới', set_number: 21 })
    expect((await takeOverRows(client, [{ ...older, setNumber: 22 }])).outcomes).toEqual(['UNCHANGED'])
    expect(await place()).toEqual({ address: 'Xóm mới', set_number: 21 })
  })

  it('is for its own place each certificate, so that a correction of an older one is seen and kept', async () => {
    const { row, mark } = world()
    const older = row()
    const later = row({ decisionNumber: '9/QĐ-UBND', issuedOn: '2026-02-01', code: null })
    await takeOverRows(client, [older, later])
    const corrected = { ...older, address: 'Xóm 9' }
    const second = await takeOverRows(client, [corrected, later])
    expect(second.outcomes).toEqual(['CHANGED', 'UNCHANGED'])
    expect(second.changes[0]).toEqual(['address'])
    expect((await takeOverRows(client, [corrected, later])).outcomes).toEqual(['UNCHANGED', 'UNCHANGED'])
    expect(await one('SELECT address FROM registered_product WHERE name_key = $1', `ấm ${mark}`)).toEqual({
      address: 'Xóm 1',
    })
    expect(
      await one(
        `SELECT array_agg(v.address ORDER BY v.id) AS said FROM certificate_version v
         JOIN registered_product p ON p.id = v.product_id WHERE p.name_key = $1 AND v.decision_number = '1/QĐ-UBND'`,
        `ấm ${mark}`,
      ),
    ).toEqual({ said: ['Xóm 1', 'Xóm 9'] })
  })
})
