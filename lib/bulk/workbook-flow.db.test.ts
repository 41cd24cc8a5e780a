import { beforeEach, describe, expect, it, vi } from 'vitest'
import { saveDraft } from '@/lib/catalog/commands/save-draft'
import { submitListing } from '@/lib/catalog/commands/submit-listing'
import { completeDraft, draftInput, testMerchant } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { sendJob } from '@/lib/jobs/boss'
import { cancelRun, confirmRun } from './commands/decide-run'
import { submitDrafts } from './commands/submit-drafts'
import { listDrafts } from './queries/drafts'
import { findRun, findRunState, listRefusedRows, listRuns } from './queries/runs'
import { buildRefusedRows } from './queries/template'
import { bulkMerchant, editedTemplate, fullCells, rowsOf, uploaded } from './test-bulk'
import { bulkWorkJob } from './work-job'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))
beforeEach(() => vi.clearAllMocks())

const drafts = (merchantId: string) =>
  db.listingRevision.findMany({
    where: { submittedAt: null, listing: { merchantId } },
    include: { listing: { select: { productId: true } }, places: true, details: true },
  })

async function done(actor: Parameters<typeof confirmRun>[0], runId: string) {
  expect(await confirmRun(actor, runId)).toEqual({ ok: true })
  expect(sendJob).toHaveBeenLastCalledWith(bulkWorkJob, { runId })
  await bulkWorkJob.run({ runId })
}

describe('a workbook of products', () => {
  it('makes drafts of the rows that were filled in, once, and leaves the others alone', async () => {
    const { actor, merchantId } = await bulkMerchant(3)
    const runId = await uploaded(
      actor,
      await editedTemplate(actor, (cells, row) => (row < 2 ? { ...cells, ...fullCells } : cells)),
    )
    expect((await rowsOf(runId)).map(({ outcome }) => outcome)).toEqual(['CREATE', 'CREATE', 'SAME'])
    expect(await drafts(merchantId)).toEqual([])
    await done(actor, runId)
    const made = await drafts(merchantId)
    expect(made.map(({ nameVi, priceVnd, unitVi }) => [nameVi, priceVnd, unitVi])).toEqual([
      ['Bình gốm men lam', 450_000, 'chiếc'],
      ['Bình gốm men lam', 450_000, 'chiếc'],
    ])
    expect(made[0]?.places).toMatchObject([{ kind: 'PHONE', value: '+84912345678' }])
    expect(await findRun(actor, runId)).toMatchObject({ state: 'finished', progress: { done: 2, total: 2 } })

    await db.bulkRun.update({ where: { id: runId }, data: { finishedAt: null } })
    await db.bulkRow.updateMany({ where: { runId }, data: { doneAt: null } })
    await bulkWorkJob.run({ runId })
    expect((await drafts(merchantId)).map(({ savedAt }) => savedAt)).toEqual(made.map(({ savedAt }) => savedAt))
    expect((await rowsOf(runId)).map(({ outcome }) => outcome)).toEqual(['CREATE', 'CREATE', 'SAME'])
  })

  it('takes up after a server that ended between beginning a page and writing it', async () => {
    const { actor, merchantId } = await bulkMerchant(1)
    const runId = await uploaded(actor, await editedTemplate(actor, (cells) => ({ ...cells, ...fullCells })))
    await confirmRun(actor, runId)
    const { createListing } = await import('@/lib/catalog/commands/create-listing')
    const productId = (await db.bulkRow.findFirstOrThrow({ where: { runId } })).productId ?? ''
    expect(await createListing(actor, productId)).toMatchObject({ ok: true })
    await bulkWorkJob.run({ runId })
    expect(await drafts(merchantId)).toMatchObject([{ nameVi: 'Bình gốm men lam' }])
  })

  it('tells of a draft that was saved after the workbook was written, and does not overwrite it', async () => {
    const owner = await bulkMerchant(1)
    const { listingId, savedAt } = await completeDraft(owner)
    const old = await editedTemplate(owner.actor, (cells) => ({ ...cells, price: '99000' }))
    const saved = await saveDraft(
      owner.actor,
      listingId,
      savedAt,
      draftInput({ storyVi: `${draftInput().storyVi} Mới.` }),
    )
    expect(saved.ok).toBe(true)
    expect(await rowsOf(await uploaded(owner.actor, old))).toMatchObject([{ outcome: 'REFUSED', codes: ['conflict'] }])

    const fresh = await editedTemplate(owner.actor, (cells) => ({ ...cells, price: '99000' }))
    const runId = await uploaded(owner.actor, fresh)
    expect(await rowsOf(runId)).toMatchObject([{ outcome: 'CHANGE', changed: ['price'] }])
    const [draft] = await drafts(owner.merchantId)
    await saveDraft(owner.actor, listingId, draft?.savedAt ?? new Date(0), draftInput({ unitVi: 'bộ' }))
    await done(owner.actor, runId)
    expect(await rowsOf(runId)).toMatchObject([{ outcome: 'REFUSED', codes: ['conflict'], isDone: true }])
    expect(await drafts(owner.merchantId)).toMatchObject([{ unitVi: 'bộ', priceVnd: 450_000 }])
  })

  it('refuses rows with the column and the reason, and gives them back to be mended', async () => {
    const { actor } = await bulkMerchant(3)
    const edited = await editedTemplate(actor, (cells, row) =>
      row === 0
        ? { ...cells, ...fullCells, price: 'rẻ lắm', 'place-SHOPEE': 'https://lazada.vn/x', nameVi: '=1+1' }
        : row === 1
          ? { ...cells, key: 'một dòng khác', code: '', registered: 'không có' }
          : cells,
    )
    const runId = await uploaded(actor, edited)
    expect(await rowsOf(runId)).toMatchObject([
      { outcome: 'REFUSED', codes: ['not-a-price', 'wrong-shop-host'] },
      { outcome: 'REFUSED', codes: ['unknown-product'] },
      { outcome: 'SAME' },
    ])
    expect(await confirmRun(actor, runId)).toEqual({ ok: false, reason: 'nothing-to-do' })
    const run = await findRun(actor, runId)
    if (!run) throw new Error('the run')
    const [sheet] = await buildRefusedRows(actor, run, 'vi')
    expect(sheet?.rows[0]?.at(-1)).toMatch(/^Cột I, Giá \(đồng\): Giá chưa đúng.*\nCột \w+, Nơi mua: Shopee: /)
    expect(sheet?.rows[0]).toContain('=1+1')
  })

  it('is nobody else’s: another merchant finds no run, and another’s product is no product', async () => {
    const owner = await bulkMerchant(1)
    const other = await bulkMerchant(1)
    const theirs = await editedTemplate(owner.actor, (cells) => ({ ...cells, ...fullCells }))
    expect(await rowsOf(await uploaded(other.actor, theirs))).toMatchObject([{ codes: ['unknown-product'] }])
    const runId = await uploaded(owner.actor, theirs)
    expect(await findRun(other.actor, runId)).toBeNull()
    expect(await findRunState(other.actor, runId)).toBeNull()
    expect(await listRefusedRows(other.actor, runId)).toEqual([])
    expect(await confirmRun(other.actor, runId)).toEqual({ ok: false, reason: 'unknown' })
    expect(await cancelRun(other.actor, runId)).toEqual({ ok: false, reason: 'unknown' })
    expect((await listRuns(other.actor)).map(({ id }) => id)).not.toContain(runId)
    expect(await confirmRun(owner.actor, 'x')).toEqual({ ok: false, reason: 'unknown' })
  })

  it('stops for somebody who was removed meanwhile', async () => {
    const { actor, merchantId } = await bulkMerchant(1)
    const runId = await uploaded(actor, await editedTemplate(actor, (cells) => ({ ...cells, ...fullCells })))
    await confirmRun(actor, runId)
    await db.merchantMember.updateMany({ where: { merchantId }, data: { removedAt: new Date() } })
    await bulkWorkJob.run({ runId })
    expect(await findRun(actor, runId)).toMatchObject({ state: 'failed' })
    expect(await drafts(merchantId)).toEqual([])
  })

  it('keeps out what was sent already and a file that is no workbook', async () => {
    const owner = await bulkMerchant(1)
    const { listingId } = await completeDraft(owner)
    const edited = await editedTemplate(owner.actor, (cells) => ({ ...cells, price: '99000' }))
    await submitListing(owner.actor, listingId)
    expect(await rowsOf(await uploaded(owner.actor, edited))).toMatchObject([{ codes: ['sent-already'] }])
    const runId = await uploaded(owner.actor, Buffer.from('<html><table></table></html>'))
    expect(await findRun(owner.actor, runId)).toMatchObject({ state: 'unreadable', failure: { code: 'html-table' } })
  })
})

describe('sending all complete drafts', () => {
  it('sends those that lack nothing and says what the others lack', async () => {
    const owner = await bulkMerchant(2)
    await completeDraft(owner)
    const [, second = ''] = owner.productIds
    const runId = await uploaded(
      owner.actor,
      await editedTemplate(owner.actor, (cells) => (cells.key?.startsWith(second) ? { ...cells, ...fullCells } : null)),
    )
    await done(owner.actor, runId)
    expect((await listDrafts(owner.actor)).map(({ gaps }) => gaps).sort()).toEqual([[], ['picture']])
    const sent = await submitDrafts(owner.actor)
    if (!sent.ok) throw new Error(sent.reason)
    await bulkWorkJob.run({ runId: sent.runId })
    expect(await rowsOf(sent.runId)).toMatchObject([{ outcome: 'SUBMIT', isDone: true }])
    expect(await listDrafts(owner.actor)).toMatchObject([{ gaps: ['picture'] }])
    expect(await submitDrafts(owner.actor)).toEqual({ ok: false, reason: 'nothing-to-send' })
    const stranger = await testMerchant()
    expect(await listDrafts(stranger.actor)).toEqual([])
  })
})
