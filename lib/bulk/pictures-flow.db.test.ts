import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createListing } from '@/lib/catalog/commands/create-listing'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { writeZip } from '@/lib/workbooks/test-zip'
import { cancelRun, confirmRun } from './commands/decide-run'
import { receivePictures } from './commands/receive-pictures'
import { sweepRuns } from './commands/sweep-runs'
import { asReceived, bulkMerchant, rowsOf } from './test-bulk'
import { bulkWorkJob } from './work-job'

vi.mock('@/lib/jobs/boss', () => ({ sendJob: vi.fn() }))
beforeEach(() => vi.clearAllMocks())

const photo = (red: number) =>
  sharp({ create: { width: 400, height: 400, channels: 3, background: { r: red, g: 90, b: 80 } } })
    .jpeg()
    .toBuffer()

async function zipOf(parts: [string, Buffer | string][]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'zip-'))
  try {
    const file = await writeZip(
      path.join(folder, 'a.zip'),
      parts.map(([name, content]) => ({ name, content: [content] })),
    )
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function received(actor: Parameters<typeof receivePictures>[0], parts: [string, Buffer | string][]) {
  const answer = await asReceived(await zipOf(parts), 'anh.zip', (file) => receivePictures(actor, file))
  if (!answer.ok) throw new Error(answer.code)
  return answer.runId
}

const picturesOf = (productId: string) =>
  db.revisionPicture.findMany({
    where: { revision: { submittedAt: null, listing: { productId } } },
    orderBy: { position: 'asc' },
    include: { picture: true },
  })

describe('pictures in a ZIP file', () => {
  it('go to the drafts they are named after, in their order, once', async () => {
    const { actor, productId, productIds } = await bulkMerchant(2)
    await createListing(actor, productId)
    const { name } = await db.registeredProduct.findUniqueOrThrow({ where: { id: productId } })
    const other = await db.registeredProduct.findUniqueOrThrow({ where: { id: productIds[1] ?? '' } })
    const runId = await received(actor, [
      [`${name}-2.jpg`, await photo(200)],
      [`${name}-1.jpg`, await photo(10)],
      [`${name}-3.jpg`, '<svg onload="alert(1)"/>'],
      [`${other.name}.jpg`, await photo(40)],
      ['ai.jpg', await photo(50)],
    ])
    // Which of the two products comes first is their names' business.
    const found = (await rowsOf(runId)).map(({ outcome, codes }) => codes[0] ?? outcome)
    expect(found.sort()).toEqual(['ADD', 'ADD', 'ADD', 'no-draft-yet', 'no-product'])
    expect(await picturesOf(productId)).toEqual([])
    const keys = (await db.bulkRow.findMany({ where: { runId } })).flatMap(({ fileKey }) => fileKey ?? [])
    expect(keys).toHaveLength(3)
    await confirmRun(actor, runId)
    await bulkWorkJob.run({ runId })
    const added = await picturesOf(productId)
    expect(added).toHaveLength(2)
    expect((await rowsOf(runId)).map(({ codes }) => codes[0])).toContain('not-a-picture')
    for (const key of keys) expect(await fileStore().has(key)).toBe(false)
    const own = await db.bulkRow.findMany({ where: { runId, productId }, orderBy: { rowNumber: 'asc' } })
    expect(own.map((row) => row.name.slice(-6))).toEqual(['-1.jpg', '-2.jpg', '-3.jpg'])

    await db.bulkRun.update({ where: { id: runId }, data: { finishedAt: null } })
    await db.bulkRow.updateMany({ where: { runId, outcome: 'ADD' }, data: { doneAt: null, fileKey: keys[0] ?? null } })
    await bulkWorkJob.run({ runId })
    expect(await picturesOf(productId)).toHaveLength(2)
  })

  it('are put away with a run that nobody wants, and never go to another merchant', async () => {
    const { actor, productId } = await bulkMerchant(1)
    const stranger = await bulkMerchant(1)
    await createListing(actor, productId)
    const { name } = await db.registeredProduct.findUniqueOrThrow({ where: { id: productId } })
    const theirs = await received(stranger.actor, [[`${name}.jpg`, await photo(1)]])
    expect(await rowsOf(theirs)).toMatchObject([{ codes: ['no-product'] }])
    const runId = await received(actor, [[`${name}.jpg`, await photo(1)]])
    const { fileKey } = await db.bulkRow.findFirstOrThrow({ where: { runId } })
    expect(await fileStore().has(fileKey ?? '')).toBe(true)
    expect(await cancelRun(stranger.actor, runId)).toEqual({ ok: false, reason: 'unknown' })
    expect(await cancelRun(actor, runId)).toEqual({ ok: true })
    expect(await fileStore().has(fileKey ?? '')).toBe(false)
    expect(await confirmRun(actor, runId)).toEqual({ ok: false, reason: 'not-now' })
  })

  it('wait a week to be confirmed, not longer', async () => {
    const { actor, productId } = await bulkMerchant(1)
    await createListing(actor, productId)
    const { name } = await db.registeredProduct.findUniqueOrThrow({ where: { id: productId } })
    const runId = await received(actor, [[`${name}.jpg`, await photo(1)]])
    const { fileKey } = await db.bulkRow.findFirstOrThrow({ where: { runId } })
    await sweepRuns(new Date(Date.now() + 6 * 86_400_000))
    expect(await fileStore().has(fileKey ?? '')).toBe(true)
    expect(await sweepRuns(new Date(Date.now() + 8 * 86_400_000))).toBeGreaterThan(0)
    expect(await fileStore().has(fileKey ?? '')).toBe(false)
    expect(await confirmRun(actor, runId)).toEqual({ ok: false, reason: 'not-now' })
  })
})
