import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MerchantActor } from '@/lib/auth/actors'
import { testMerchant, testProduct } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { writeSheets } from '@/lib/workbooks/write'
import { receiveWorkbook } from './commands/receive-workbook'
import { fieldOfHeading } from './headings'
import { buildTemplate } from './queries/template'
import { bulkReadingJob } from './reading-job'
import type { BulkCells } from './types'

// Only tests import this file: merchants with members and products, and workbooks as a merchant sends them back.

/** A merchant whose person is a member, so that background work may act for it. */
export async function bulkMerchant(products = 3, options: Parameters<typeof testMerchant>[0] = {}) {
  const owner = await testMerchant(options)
  const { userId, merchantId } = owner.actor
  await db.merchantMember.create({ data: { merchantId, userId, role: 'OWNER' } })
  const more: { id: string }[] = []
  for (let count = 1; count < products; count++) more.push(await testProduct(owner.producerId, options))
  return { ...owner, productIds: [owner.productId, ...more.map(({ id }) => id)] }
}

/** Everything a row needs to be complete but for its picture. */
export const fullCells: BulkCells = {
  nameVi: 'Bình gốm men lam',
  storyVi: 'Bình vuốt tay, vẽ lam trên xương gốm trắng, nung một lửa ở nhiệt độ cao, mỗi chiếc một nét riêng.',
  price: '450.000',
  unitVi: 'chiếc',
  'detail-vi-MATERIALS': 'Đất sét trắng',
  'detail-vi-DIMENSIONS': 'Cao 24 cm',
  'detail-vi-HOW_MADE': 'Vuốt tay, vẽ lam, nung một lửa.',
}

type Edit = (cells: BulkCells, index: number) => BulkCells | null

/** The template as a merchant would send it back after editing its rows; null drops a row. */
export async function editedTemplate(actor: MerchantActor, edit: Edit): Promise<Buffer> {
  const [sheet, help] = (await buildTemplate(actor, 'vi')) ?? []
  if (!sheet || !help) throw new Error('there is nothing to fill in')
  const fields = sheet.columns.map(({ header }) => fieldOfHeading(header) ?? '')
  const rows = sheet.rows.flatMap((row, index) => {
    const cells = edit(Object.fromEntries(fields.map((field, at) => [field, String(row[at] ?? '')])), index)
    return cells ? [fields.map((field) => cells[field] || null)] : []
  })
  return writeSheets([{ ...sheet, rows }, help])
}

export async function asReceived<T>(bytes: Uint8Array, name: string, work: (file: never) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bulk-'))
  const file = path.join(folder, 'file')
  try {
    await writeFile(file, bytes)
    return await work({ path: file, fileName: name, sizeBytes: bytes.length, sha256: 'x' } as never)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Uploads a workbook and reads it; answers the run's id. */
export async function uploaded(actor: MerchantActor, bytes: Uint8Array): Promise<string> {
  const { runId } = await asReceived(bytes, 'san-pham.xlsx', (file) => receiveWorkbook(actor, file))
  await bulkReadingJob.run({ runId })
  return runId
}

export const rowsOf = async (runId: string) =>
  (await db.bulkRow.findMany({ where: { runId }, orderBy: { rowNumber: 'asc' } })).map(
    ({ outcome, issues, changed, doneAt }) => ({
      outcome,
      codes: (issues as { code: string }[]).map(({ code }) => code),
      changed,
      isDone: doneAt !== null,
    }),
  )
