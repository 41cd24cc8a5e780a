import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { sendJob } from '@/lib/jobs/boss'
import { refreshPublicPages } from '@/lib/jobs/refresh'
import { cellText } from '@/lib/workbooks/cell-display'
import { readWorkbook } from '@/lib/workbooks/read'
import { cancelImport, confirmImport } from './commands/decide-import'
import { mapImport } from './commands/map-import'
import { takeRefusedRows } from './commands/take-refused-rows'
import { registryImportJob } from './import-job'
import { registryDryRunJob } from './import-steps'
import type { ImportLook } from './look.worker'
import { listAbsentProducts, listImportRows } from './queries/import-rows'
import { findImport, findLook, findRememberedColumns } from './queries/imports'
import { auditVerbs, countsOf, emptyRegistry, lookedAt, registrySize, rowOfImport, stateOf } from './test-registry'
import { expectedOf, type SampleName, samplePath } from './test-samples'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))
vi.mock('@/lib/jobs/refresh', () => ({ refreshPublicPages: vi.fn() }))

const registry = emptyRegistry()
beforeEach(() => vi.clearAllMocks())

const sample = (name: SampleName) => readFileSync(samplePath(`${name}.xlsx`)) as Buffer<ArrayBuffer>
const firstSheet = async (id: string) => {
  const sheet = ((await findLook(registry.admin, id)) as ImportLook).sheets[0]
  if (!sheet) throw new Error('the look found no sheet')
  return sheet
}

/** Upload, look and dry run with the columns as guessed. */
async function dryRunOf(name: SampleName) {
  const id = await lookedAt(registry.admin, sample(name), `${name}.xlsx`)
  const { name: sheet, guess } = await firstSheet(id)
  const { ordinal: _, ...columns } = guess.mapping.columns
  const headerRow = guess.headerRows.at(-1) ?? 0
  expect(await mapImport(registry.admin, id, { sheet, headerRow, columns })).toEqual({ ok: true })
  expect(sendJob).toHaveBeenLastCalledWith(registryDryRunJob, { importId: id })
  await registryDryRunJob.run({ importId: id })
  return id
}

const rowsOf = async (id: string, outcome: 'NEW' | 'CHANGED') =>
  (await db.registryImportRow.findMany({ where: { importId: id, outcome }, orderBy: { rowNumber: 'asc' } })).map(
    ({ rowNumber }) => rowNumber,
  )

async function takeOver(id: string) {
  expect(await confirmImport(registry.admin, id)).toEqual({ ok: true })
  await registryImportJob.run({ importId: id })
}

describe('the first look', () => {
  it('shows sheets, header and rows, and no personal ID in full', async () => {
    const id = await lookedAt(registry.admin, sample('ocop-hanoi-sample'))
    expect(await stateOf(id)).toBe('mapping')
    const sheet = await firstSheet(id)
    expect(sheet.guess.headerRows).toHaveLength(1)
    expect(sheet.rows.map(({ row }) => row)).toContain(sheet.guess.headerRows[0])
    const households = (await db.registryImport.findUniqueOrThrow({ where: { id } })).look
    expect(JSON.stringify(households)).not.toMatch(/(?<!\d)\d{11,12}(?!\d)/)
    expect(await auditVerbs(id)).toEqual(['import.uploaded'])
  })

  it('takes no columns that are missing or chosen twice, and no sheet that is not there', async () => {
    const id = await lookedAt(registry.admin, sample('ocop-hanoi-sample'))
    const { name: sheet, guess } = await firstSheet(id)
    const { columns } = guess.mapping
    const choose = (own: object) => mapImport(registry.admin, id, { sheet, headerRow: 5, columns, ...own })
    expect(await choose({ columns: { ...columns, set: undefined } })).toEqual({
      ok: false,
      reason: 'fields-missing',
      faults: { set: 'fields-missing' },
    })
    expect(await choose({ columns: { ...columns, producer: columns.name } })).toEqual({
      ok: false,
      reason: 'column-twice',
      faults: { name: 'column-twice', producer: 'column-twice' },
    })
    expect(await choose({ sheet: 'Không có' })).toEqual({ ok: false, reason: 'no-such-sheet' })
    expect(await stateOf(id)).toBe('mapping')
    expect(await cancelImport(registry.admin, id)).toEqual({ ok: true })
    expect(await choose({})).toEqual({ ok: false, reason: 'not-now' })
  })
})

describe('the first file', () => {
  let id: string

  it('comes to what the sample says, with nothing in the registry yet', async () => {
    id = await dryRunOf('ocop-hanoi-sample')
    expect(await stateOf(id)).toBe('ready')
    expect(await countsOf(id)).toMatchObject({ new: 632, changed: 0, unchanged: 0, repeated: 9, refused: 17 })
    expect(await countsOf(id)).toMatchObject({ warned: 5, notInFile: 0 })
    const accepted = expectedOf('ocop-hanoi-sample').filter(({ outcome }) => outcome.startsWith('accepted'))
    expect(await rowsOf(id, 'NEW')).toEqual(accepted.map(({ sheetRow }) => sheetRow))
    expect(await registrySize()).toEqual({ producers: 0, products: 0, certificates: 0 })
  })

  it('shows no personal ID in full among its refused rows', async () => {
    const refused = await listImportRows(registry.admin, await viewOf(id), 'REFUSED', 1)
    expect(refused).toHaveLength(17)
    const households = refused.filter(({ cells }) => cells.some((cell) => cell.startsWith('Hộ ')))
    expect(households.length).toBeGreaterThan(0)
    expect(JSON.stringify(refused)).not.toMatch(/(?<![\d-])\d{11,12}(?![\d-])/)
  })

  it('gives its refused rows back as a workbook, with their own cells and what to mend', async () => {
    const taken = await takeRefusedRows(registry.admin, id, 'vi')
    if (!taken.ok) throw new Error(taken.reason)
    const file = path.join(process.env.DATA_DIR ?? '', 'refused.xlsx')
    writeFileSync(file, taken.bytes)
    const book = await readWorkbook(file)
    if (!book.ok) throw new Error(book.code)
    const [header, ...rows] = (book.sheets[0]?.rows ?? []).map(({ cells }) => cells.map(cellText))
    expect(header).toEqual([
      'Dòng',
      ...(await firstSheet(id)).guess.columns.map((one) => one.header),
      expect.anything(),
    ])
    const refused = await db.registryImportRow.findMany({ where: { importId: id, outcome: 'REFUSED' } })
    expect(rows).toHaveLength(17)
    for (const row of rows) {
      const { raw } = refused.find(({ rowNumber }) => String(rowNumber) === row[0]) ?? {}
      expect(row.slice(1, -1)).toEqual((raw as string[]).concat(Array(10).fill('')).slice(0, 10))
      expect(row.at(-1)).toMatch(/^[\p{Lu}“].{20,}\.$/su)
    }
    // Made to be mended and sent in again: the cells are whole, and whoever took them is on record.
    expect(rows.flat().some((cell) => /^\d{12}$/.test(cell))).toBe(true)
    expect(await auditVerbs(id)).toContain('import.refused-downloaded')
    expect(await takeRefusedRows(registry.admin, '../x', 'vi')).toEqual({ ok: false, reason: 'unknown' })
  })

  it('is taken over once when two confirm at the same moment', async () => {
    const both = await Promise.all([confirmImport(registry.admin, id), confirmImport(registry.admin, id)])
    expect(both).toEqual(expect.arrayContaining([{ ok: true }, { ok: false, reason: 'not-now' }]))
    expect(vi.mocked(sendJob).mock.calls).toEqual([[registryImportJob, { importId: id }]])
    await Promise.all([registryImportJob.run({ importId: id }), registryImportJob.run({ importId: id })])
    expect(await stateOf(id)).toBe('finished')
    expect(await countsOf(id)).toMatchObject({ new: 632, newProducts: 623 })
    expect(await registrySize()).toMatchObject({ products: 623, certificates: 632 })
    expect((await auditVerbs(id)).slice(-2)).toEqual(['import.confirmed', 'import.taken-over'])
    expect(refreshPublicPages).toHaveBeenCalledOnce()
    const named = await listImportRows(registry.admin, await viewOf(id), 'NEW', 1)
    expect(named.every(({ productId }) => productId !== null)).toBe(true)
    expect(await listAbsentProducts(registry.admin, id, 1)).toEqual({ products: [], total: 0 })
  })
})

describe('the same file again', () => {
  it('is noticed, has its columns remembered, and changes nothing', async () => {
    const id = await dryRunOf('ocop-hanoi-sample')
    expect((await viewOf(id)).sameFile).not.toBeNull()
    const { signature, guess } = await firstSheet(id)
    expect(await findRememberedColumns(registry.admin, signature)).toEqual(guess.mapping.columns)
    expect(await countsOf(id)).toMatchObject({ new: 0, changed: 0, unchanged: 632, repeated: 9, refused: 17 })
    expect(await countsOf(id)).toMatchObject({ newProducers: 0, newProducts: 0, newCertificates: 0, notInFile: 0 })
    expect(await confirmImport(registry.admin, id)).toEqual({ ok: false, reason: 'nothing-to-take' })
    expect(await cancelImport(registry.admin, id)).toEqual({ ok: true })
    expect(await stateOf(id)).toBe('cancelled')
    expect(await confirmImport(registry.admin, id)).toEqual({ ok: false, reason: 'not-now' })
  })
})

describe('the list some months later', () => {
  it('is fifteen new rows and exactly the corrections that the sample says', async () => {
    const id = await dryRunOf('ocop-hanoi-sample-later')
    const expected = expectedOf('ocop-hanoi-sample-later')
    const changing = (change: string) => expected.filter((row) => row.change === change).map(({ sheetRow }) => sheetRow)
    expect(await rowsOf(id, 'NEW')).toEqual(changing('new'))
    expect(await rowsOf(id, 'CHANGED')).toEqual(changing('changed'))
    expect(await countsOf(id)).toMatchObject({ new: 15, changed: 8 })
    const corrected = await listImportRows(registry.admin, await viewOf(id), 'CHANGED', 1)
    expect(new Set(corrected.flatMap(({ changes }) => changes.map(({ field }) => field)))).toEqual(
      new Set(['ward', 'address']),
    )
    expect(corrected[0]?.changes.find(({ field }) => field === 'ward')?.to).toMatch(/^(Phường|Xã) /)
    const absent = await listAbsentProducts(registry.admin, id, 1)
    expect(absent.total).toBe((await countsOf(id)).notInFile)
    await takeOver(id)
    expect(await countsOf(id)).toMatchObject({ new: 15, changed: 8 })
    expect(await db.auditEntry.count({ where: { verb: 'product.corrected' } })).toBe(8)
  })

  it('changes nothing the second time, and leaves what it does not name as it was', async () => {
    const before = await registrySize()
    const id = await dryRunOf('ocop-hanoi-sample-later')
    expect(await countsOf(id)).toMatchObject({ new: 0, changed: 0 })
    expect(await registrySize()).toEqual(before)
    expect((await rowOfImport(id)).finishedAt).toBeNull()
  })
})

async function viewOf(id: string) {
  const view = await findImport(registry.admin, id)
  if (!view) throw new Error('no such import')
  return view
}
