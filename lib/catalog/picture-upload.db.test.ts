import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { takeInPictures } from './picture-upload'
import { MAX_UPLOADS_A_DAY } from './rules-content'
import { completeDraft, testMerchant, waitingListing } from './test-own-listing'
import { admitUpload } from './upload-limit'

const colours = ['#c02020', '#2040c0']

async function request(count: number) {
  const form = new FormData()
  for (const background of colours.slice(0, count)) {
    const create = { width: 400, height: 400, channels: 3 as const, background }
    form.append('pictures', new File([new Uint8Array(await sharp({ create }).jpeg().toBuffer())], 'a.jpg'))
  }
  return new Request('http://localhost/api/pictures', { method: 'POST', body: form })
}

const uploadMany = async (userId: string, count: number) => {
  for (let made = 0; made < count; made++) expect(await admitUpload(userId)).toBe(true)
}

describe('taking in pictures', () => {
  it('keeps a row of each, and takes the same one once', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    const first = await takeInPictures(owner.actor, listingId, await request(1), 'one')
    expect(first.refused).toEqual([])
    const again = await takeInPictures(owner.actor, listingId, await request(1), 'one')
    expect(again.refused).toEqual([{ at: 1, fault: 'already-there' }])
    const contentHash = first.added[0]?.contentHash ?? ''
    expect(await db.picture.findUnique({ where: { contentHash } })).not.toBeNull()
  })

  it("does not read a body for another merchant's draft, for none, or for one that was sent", async () => {
    const { listingId } = await completeDraft(await testMerchant())
    const stranger = await testMerchant()
    const sent = await waitingListing(stranger)
    for (const id of [listingId, sent.listingId, randomUUID(), 'x', '']) {
      const asked = await request(1)
      const answer = await takeInPictures(stranger.actor, id, asked, 'one')
      expect(answer).toEqual({ savedAt: null, added: [], refused: [{ at: 0, fault: 'unknown' }] })
      expect(asked.bodyUsed).toBe(false)
    }
  })

  it('takes so many of one account within a day, and says so before it reads a further body', async () => {
    const owner = await testMerchant()
    const { listingId } = await completeDraft(owner)
    await uploadMany(owner.actor.userId, MAX_UPLOADS_A_DAY - 1)
    const two = await takeInPictures(owner.actor, listingId, await request(2), 'several')
    expect(two.added).toHaveLength(1)
    expect(two.refused).toEqual([{ at: 2, fault: 'too-often' }])
    const further = await request(1)
    expect(await takeInPictures(owner.actor, listingId, further, 'one')).toEqual({
      savedAt: null,
      added: [],
      refused: [{ at: 0, fault: 'too-often' }],
    })
    expect(further.bodyUsed).toBe(false)
    const other = await testMerchant()
    const others = await completeDraft(other)
    expect((await takeInPictures(other.actor, others.listingId, await request(1), 'one')).refused).toEqual([])
  })
})
