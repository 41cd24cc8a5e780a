import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { writeSheets } from '@/lib/workbooks/write'
import { applyLotWorkbook, receiveLotWorkbook } from './commands/import-workbook'
import { declareStepWrong } from './commands/record-step'
import { findOwnLot } from './queries/own-lots'
import { findWorkbook } from './queries/workbook'
import { buildLotTemplate } from './queries/workbook-template'
import { lotForTest, stepForTest, type TestLot } from './test-lot'

let own: TestLot
beforeAll(async () => {
  own = await lotForTest()
})
afterAll(() => db.$disconnect())

type Filled = { lots: Record<string, string>[]; steps: Record<string, string>[] }

/** The template as a merchant would send it back: these rows in place of its own. */
async function uploaded({ lots, steps }: Filled, actor = own.actor) {
  const [lotSheet, stepSheet, help] = (await buildLotTemplate(actor, 'vi')) ?? []
  if (!lotSheet || !stepSheet || !help) throw new Error('there is nothing to fill in')
  const [first = []] = lotSheet.rows
  const filled = (columns: { header: string }[], given: (string | number | null)[], cells: Record<string, string>) =>
    columns.map(({ header }, at) => cells[header] ?? given[at] ?? null)
  const bytes = await writeSheets([
    { ...lotSheet, rows: lots.map((cells) => filled(lotSheet.columns, first, cells)) },
    { ...stepSheet, rows: steps.map((cells) => filled(stepSheet.columns, [], cells)) },
    help,
  ])
  const folder = await mkdtemp(path.join(tmpdir(), 'lots-'))
  try {
    const file = path.join(folder, 'lots.xlsx')
    await writeFile(file, bytes)
    const received = await receiveLotWorkbook(actor, { path: file, fileName: 'lô.xlsx' })
    if (!received.ok) throw new Error(received.code)
    return received.id
  } finally {
    await rm(folder, { recursive: true })
  }
}

const lot = { 'Số lô': 'WB-1', 'Ngày sản xuất': '01/11/2026', 'Số lượng': '50', 'Đơn vị': 'kg' }
const made = { 'Số lô': 'WB-1', Việc: 'Chế biến, sản xuất', Lúc: '01/11/2026 08:00' }
const sent = { 'Số lô': 'WB-1', Việc: 'Xuất hàng', Lúc: '03/11/2026 7h30', 'Số lượng': '20' }
const counts = async () => [
  await db.traceLot.count({ where: { merchantId: own.merchantId } }),
  await db.traceEvent.count({ where: { merchantId: own.merchantId } }),
]

it('writes all of a workbook or nothing, and the same one twice doubles nothing', async () => {
  const before = await counts()
  const wrong = await uploaded({ lots: [lot], steps: [made, { ...sent, Việc: 'Bay' }] })
  expect(await applyLotWorkbook(own.actor, wrong, new Date())).toEqual({ ok: false, reason: 'not-all-right' })
  expect(await counts()).toEqual(before)

  const right = await uploaded({ lots: [lot], steps: [sent, made] })
  expect(await applyLotWorkbook(own.actor, right, new Date())).toMatchObject({ ok: true, lots: 1, steps: 2 })
  expect(await applyLotWorkbook(own.actor, right, new Date())).toEqual({ ok: false, reason: 'already' })
  const again = await uploaded({ lots: [lot], steps: [sent, made] })
  expect(await applyLotWorkbook(own.actor, again, new Date())).toEqual({ ok: false, reason: 'nothing-new' })
  expect((await findWorkbook(own.actor, again))?.decided.lots).toMatchObject([{ outcome: 'SAME' }])
  expect(await counts()).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 2])

  const written = await db.traceLot.findFirstOrThrow({ where: { merchantId: own.merchantId, code: 'WB-1' } })
  expect(await findOwnLot(own.actor, written.id)).toMatchObject({ isProof: true, findings: 0, quantity: 50 })
})

it('adds what is new beside what is there, and again what was declared wrong', async () => {
  const code = { 'Số lô': own.code }
  await stepForTest(own, 'packing', '2026-11-02T09:00')
  const packed = { ...code, Việc: 'Đóng gói', Lúc: '02/11/2026 09:00' }
  const id = await uploaded({ lots: [], steps: [packed, { ...packed, Lúc: '02/11/2026 10:00' }] })
  expect((await findWorkbook(own.actor, id))?.decided.steps.map(({ outcome }) => outcome)).toEqual(['SAME', 'NEW'])
  const there = await findOwnLot(own.actor, own.lotId)
  const eventRowId = there?.journey.find(({ step }) => step === 'packing')?.id ?? ''
  await declareStepWrong(own.actor, { lotId: own.lotId, eventRowId, reason: 'incorrect_data' }, new Date())
  expect(await applyLotWorkbook(own.actor, id, new Date())).toMatchObject({ ok: true, steps: 2 })
})

it('is nobody else’s to see or to carry out', async () => {
  const rows = { lots: [], steps: [], names: { lots: 'Lô', steps: 'Bước' } }
  const { id } = await db.traceImport.create({ data: { merchantId: own.merchantId, fileName: 'lô.xlsx', rows } })
  expect(await findWorkbook(own.actor, id)).toMatchObject({ fileName: 'lô.xlsx', appliedAt: null })
  const stranger = (await lotForTest()).actor
  expect(await findWorkbook(stranger, id)).toBeNull()
  expect(await applyLotWorkbook(stranger, id, new Date())).toEqual({ ok: false, reason: 'unknown' })
})
