import { Client } from 'pg'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { sendJob } from '@/lib/jobs/boss'
import { writeWorkbook } from '@/lib/workbooks/write'
import { cancelImport, confirmImport } from './commands/decide-import'
import { mapImport } from './commands/map-import'
import { registryImportJob } from './import-job'
import { registryDryRunJob, registryLookJob } from './import-steps'
import { takeOver } from './import-takeover'
import { findImport, findLook } from './queries/imports'
import { importOf, world } from './test-imports'
import { auditVerbs, countsOf, emptyRegistry, lookedAt, registrySize, rowOfImport, stateOf } from './test-registry'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))
vi.mock('@/lib/jobs/refresh', () => ({ refreshPublicPages: vi.fn() }))

const registry = emptyRegistry()
beforeEach(() => vi.clearAllMocks())

const text = (value: string) => Buffer.from(value) as Buffer<ArrayBuffer>
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A confirmed import of two new products, its job not yet run. */
async function confirmed() {
  const { row, mark } = world()
  const values = [row(), row({ name: `Chén ${mark}`, nameKey: `chén ${mark}`, code: null })]
  return importOf(registry.client, values)
}

const resumed = async (job: typeof registryImportJob) => {
  vi.mocked(sendJob).mockClear()
  await job.resume?.()
  return vi.mocked(sendJob).mock.calls.map(([, data]) => (data as { importId: string }).importId)
}

describe('a file that cannot be read', () => {
  it.each([
    ['a picture named .xlsx', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not-a-workbook'],
    ['an old .xls', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'), 'xls'],
    ['an empty sheet of text', text('\u0007\u0000'), 'unknown-kind'],
  ])('%s says why, and can only be put aside', async (_, bytes, code) => {
    const id = await lookedAt(registry.admin, bytes as Buffer<ArrayBuffer>)
    expect(await stateOf(id)).toBe('unreadable')
    expect(await findImport(registry.admin, id)).toMatchObject({ failure: { kind: 'UNREADABLE', code } })
    expect(await confirmImport(registry.admin, id)).toEqual({ ok: false, reason: 'not-now' })
    expect(await resumed(registryLookJob)).not.toContain(id)
    expect(await cancelImport(registry.admin, id)).toEqual({ ok: true })
    expect(await stateOf(id)).toBe('cancelled')
  })

  it('that is gone from the store fails without a word of its path on screen', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const made = await db.registryImport.create({
      data: { fileName: 'a', fileKey: `imports/${'0'.repeat(64)}`, sha256: '0'.repeat(64), sizeBytes: 1 },
    })
    await registryLookJob.run({ importId: made.id })
    expect(await findImport(registry.admin, made.id)).toMatchObject({ failure: { kind: 'INTERNAL', code: null } })
    vi.restoreAllMocks()
  })
})

describe('odd cells', () => {
  it('cost no other row, and whole rows at most', async () => {
    const header = ['TT', 'Tên sản phẩm', 'Chủ thể', 'Bộ sản phẩm', 'Hạng sao', 'Số quyết định', 'Ngày quyết định']
    const good = (name: string) => [1, name, 'HTX Lạ', '6', '4', '3416/QĐ-UBND', '13/08/2026']
    const cut = `${'x'.repeat(499)}😀`
    const bytes = await writeWorkbook(
      'Trang "lạ" & <b>',
      header.map((title) => ({ header: title, width: 10 })),
      [good('Cốm'), good('_x0000_Mứt_xD83D_'), good(cut), good('=HYPERLINK("http://example.invalid")'), good('')],
    )
    const id = await lookedAt(registry.admin, bytes as Buffer<ArrayBuffer>)
    const [sheet] = (await findLook(registry.admin, id))?.sheets ?? []
    if (!sheet) throw new Error('no sheet')
    const columns = { ...sheet.guess.mapping.columns, ordinal: undefined }
    await mapImport(registry.admin, id, { sheet: sheet.name, headerRow: 1, columns })
    // A restart may ask for one dry run twice.
    await Promise.all([registryDryRunJob.run({ importId: id }), registryDryRunJob.run({ importId: id })])
    expect(await countsOf(id)).toMatchObject({ new: 3, refused: 2 })
    expect(await confirmImport(registry.admin, id)).toEqual({ ok: true })
    await registryImportJob.run({ importId: id })
    const names = await db.registeredProduct.findMany({ where: { importId: id }, select: { name: true } })
    expect(names.map(({ name }) => name).sort()).toEqual(['=HYPERLINK("http://example.invalid")', 'Cốm', 'Mứt\ufffd'])
  })
})

describe('a run that breaks off', () => {
  it.each([1, 2, 3, 4])('after step %i has written nothing, and a restart finishes it', async (step) => {
    const id = await confirmed()
    const before = await registrySize()
    await registry.client.query('BEGIN')
    const run = takeOver(registry.client, id, async (done) => {
      if (done === step) throw new Error('broken off')
    })
    await expect(run).rejects.toThrow('broken off')
    await registry.client.query('ROLLBACK')
    expect(await registrySize()).toEqual(before)
    expect(await stateOf(id)).toBe('running')
    expect(await resumed(registryImportJob)).toEqual([id])
    await registryImportJob.run({ importId: id })
    expect(await stateOf(id)).toBe('finished')
    expect(await registrySize()).toMatchObject({ certificates: before.certificates + 2 })
    expect(await resumed(registryImportJob)).toEqual([])
  })

  it('because the database ended it is said to have failed, and can be confirmed again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const id = await confirmed()
    const before = await registrySize()
    // Holding the certificates makes the run wait in the middle of its transaction.
    await registry.client.query('BEGIN')
    await registry.client.query('LOCK TABLE certificate IN EXCLUSIVE MODE')
    const run = registryImportJob.run({ importId: id })
    expect(await endWaitingBackend()).toBe(true)
    await run
    await registry.client.query('ROLLBACK')
    vi.restoreAllMocks()
    expect(await stateOf(id)).toBe('failed')
    expect(await registrySize()).toEqual(before)
    expect(await auditVerbs(id)).toEqual([])
    expect(await resumed(registryImportJob)).toEqual([])
    expect(await confirmImport(registry.admin, id)).toEqual({ ok: true })
    await registryImportJob.run({ importId: id })
    expect(await stateOf(id)).toBe('finished')
    expect(await rowOfImport(id)).toMatchObject({ failedAt: null, failure: null, progressDone: 5, progressTotal: 5 })
  })

  it('cannot be put aside while it runs or once it is done', async () => {
    const id = await confirmed()
    expect(await cancelImport(registry.admin, id)).toEqual({ ok: false, reason: 'not-now' })
    await registryImportJob.run({ importId: id })
    expect(await cancelImport(registry.admin, id)).toEqual({ ok: false, reason: 'not-now' })
    expect(await stateOf(id)).toBe('finished')
  })
})

describe('what is not there', () => {
  it('is neither shown, mapped, confirmed nor put aside', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000'
    expect(await findImport(registry.admin, nobody)).toBeNull()
    expect(await findImport(registry.admin, '../x')).toBeNull()
    const unknown = { ok: false, reason: 'unknown' }
    expect(await confirmImport(registry.admin, nobody)).toEqual(unknown)
    expect(await cancelImport(registry.admin, nobody)).toEqual(unknown)
    expect(await mapImport(registry.admin, nobody, { sheet: '', headerRow: 0, columns: {} })).toEqual(unknown)
  })
})

/** Ends the connection that waits for a lock; false when none ever did. */
async function endWaitingBackend() {
  const other = new Client({ connectionString: process.env.DATABASE_URL })
  await other.connect()
  try {
    for (let tries = 0; tries < 200; tries++) {
      const { rowCount } = await other.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      if (rowCount) return true
      await pause(50)
    }
    return false
  } finally {
    await other.end()
  }
}
