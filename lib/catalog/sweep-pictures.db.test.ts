import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { variantKey, variantWidths } from '@/lib/files/variants'
import { attachPicture } from './commands/attach-picture'
import { announcePicture, sweepPictures } from './commands/sweep-pictures'
import { completeDraft, testMerchant, testPicture, waitingListing } from './test-own-listing'

const HOUR_MS = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR_MS)
type Owner = Awaited<ReturnType<typeof testMerchant>>

/** A picture that was uploaded so many hours ago, with its files. */
async function uploaded({ actor }: Owner, hours: number) {
  const picture = testPicture()
  await announcePicture(actor, picture)
  for (const width of variantWidths)
    await fileStore().put(variantKey(picture.contentHash, width), new Uint8Array([1]), 'image/webp')
  await age(picture.contentHash, hours)
  return picture
}

const age = (contentHash: string, hours: number) =>
  db.picture.update({ where: { contentHash }, data: { uploadedAt: ago(hours) } })

async function isThere(contentHash: string) {
  const files = await Promise.all(variantWidths.map((width) => fileStore().has(variantKey(contentHash, width))))
  const row = (await db.picture.count({ where: { contentHash } })) === 1
  expect(new Set([row, ...files]).size, 'row and files go together').toBe(1)
  return row
}

describe('sweeping pictures', () => {
  it('takes those that nothing uses a day after their upload, and no others', async () => {
    const owner = await testMerchant()
    const [unused, young] = [await uploaded(owner, 25), await uploaded(owner, 23)]
    const used = await uploaded(owner, 1)
    const { listingId, savedAt } = await completeDraft(owner)
    expect(await attachPicture(owner.actor, listingId, savedAt, used)).toMatchObject({ ok: true })
    const sent = await waitingListing(await testMerchant())
    await db.picture.updateMany({
      where: { OR: [{ contentHash: used.contentHash }, { revisions: { some: { revisionId: sent.revisionId } } }] },
      data: { uploadedAt: ago(1000) },
    })
    const drawn = testPicture()
    await db.picture.create({ data: { ...drawn, recipe: 'vase:lam:7', uploadedAt: ago(1000) } })

    expect(await sweepPictures(new Date())).toBeGreaterThanOrEqual(1)
    expect(await isThere(unused.contentHash)).toBe(false)
    expect([await isThere(young.contentHash), await isThere(used.contentHash)]).toEqual([true, true])
    expect(await db.revisionPicture.count({ where: { revisionId: sent.revisionId } })).toBe(1)
    expect(await db.picture.count({ where: { contentHash: drawn.contentHash } })).toBe(1)
  })

  it('takes what a draft gave up, and leaves what was uploaded again', async () => {
    const owner = await testMerchant()
    const { listingId, savedAt } = await completeDraft(owner)
    const [given, again] = [await uploaded(owner, 1), await uploaded(owner, 25)]
    const attached = await attachPicture(owner.actor, listingId, savedAt, given)
    if (!attached.ok) throw new Error(attached.reason)
    await age(given.contentHash, 25)
    await db.revisionPicture.deleteMany({ where: { pictureId: attached.picture.pictureId } })
    await announcePicture(owner.actor, again)
    await sweepPictures(new Date())
    expect([await isThere(given.contentHash), await isThere(again.contentHash)]).toEqual([false, true])
  })

  it('leaves a picture alone that somebody attaches meanwhile', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const { id: revisionId } = await db.listingRevision.findFirstOrThrow({ where: { listingId } })
    const { contentHash } = await uploaded(owner, 25)
    const { id: pictureId } = await db.picture.findUniqueOrThrow({ where: { contentHash } })
    let swept: Promise<number> = Promise.resolve(0)
    await db.$transaction(async (tx) => {
      await tx.revisionPicture.create({ data: { revisionId, position: 9, pictureId } })
      swept = sweepPictures(new Date())
      await new Promise((resolve) => setTimeout(resolve, 300))
    })
    await swept
    expect(await isThere(contentHash)).toBe(true)
  })
})
