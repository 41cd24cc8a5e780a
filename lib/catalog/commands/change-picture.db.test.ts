import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { variantKey } from '@/lib/files/variants'
import { changePicture } from '../picture-change'
import { takeInPictures } from '../picture-upload'
import { auditVerbs, completeDraft, draftInput, testMerchant, testPicture, waitingListing } from '../test-own-listing'
import { attachPicture } from './attach-picture'
import { restorePicture } from './change-picture'
import { saveDraft } from './save-draft'

const picturesOf = (listingId: string) =>
  db.revisionPicture.findMany({
    where: { revision: { listingId, submittedAt: null } },
    orderBy: { position: 'asc' },
    select: { pictureId: true, altVi: true, picture: { select: { width: true, height: true, contentHash: true } } },
  })

/** A draft with one real picture: left half red, right half blue. */
async function withPicture() {
  const owner = await testMerchant()
  const { listingId, savedAt } = await completeDraft(owner)
  const drawn = (await picturesOf(listingId)).map(({ pictureId }) => pictureId)
  await saveDraft(owner.actor, listingId, savedAt, draftInput({ pictures: { order: [], removed: drawn, alts: {} } }))
  const red = { create: { width: 400, height: 600, channels: 3 as const, background: '#c02020' } }
  const bytes = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#2040c0' } })
    .composite([{ input: red, left: 0, top: 0 }])
    .jpeg()
    .toBuffer()
  const body = new FormData()
  body.append('pictures', new File([new Uint8Array(bytes)], 'IMG_1.heic'))
  const request = new Request('http://localhost/api/pictures', { method: 'POST', body })
  const { added } = await takeInPictures(owner.actor, listingId, request, 'one')
  const pictureId = added[0]?.pictureId
  if (!pictureId) throw new Error('no picture')
  return { owner, listingId, pictureId }
}

async function dominant(contentHash: string) {
  const file = await fileStore().get(variantKey(contentHash, 320))
  if (!file) throw new Error('no file')
  const { dominant: colour } = await sharp(file.bytes).stats()
  return colour.r > colour.b ? 'red' : 'blue'
}

describe('changePicture', () => {
  it('turns a picture in its place, words and all, also one whose name lied about its kind', async () => {
    const { owner, listingId, pictureId } = await withPicture()
    const turned = await changePicture(owner.actor, listingId, pictureId, { do: 'turn-right' })
    const [one, ...more] = await picturesOf(listingId)
    expect(more).toEqual([])
    expect(turned).toMatchObject({ ok: true, picture: { pictureId: one?.pictureId, altVi: 'Bình gốm men lam' } })
    expect(one?.picture).toMatchObject({ width: 600, height: 800 })
    expect(await auditVerbs(listingId)).toContain('listing.picture-changed')
  })

  it('cuts as asked, and brings back what was there before', async () => {
    const { owner, listingId, pictureId } = await withPicture()
    const cut = await changePicture(owner.actor, listingId, pictureId, { do: 'crop', right: '50', left: '0' })
    // More than may be cut is no cut at all.
    expect(cut).toMatchObject({ ok: true, picture: { width: 800 } })
    const id = cut.ok ? cut.picture.pictureId : ''
    const half = await changePicture(owner.actor, listingId, id, { do: 'crop', left: '45' })
    expect(half).toMatchObject({ ok: true, picture: { width: 440, height: 600 } })
    expect(half.ok && (await dominant(half.picture.contentHash))).toBe('blue')
    const insteadOf = half.ok ? half.picture.pictureId : ''
    const back = await changePicture(owner.actor, listingId, pictureId, { do: 'restore', insteadOf })
    expect(back).toMatchObject({ ok: true, picture: { pictureId, altVi: 'Bình gốm men lam' } })
    expect((await picturesOf(listingId)).map((one) => one.pictureId)).toEqual([pictureId])
  })

  it('refuses a cut that leaves too little', async () => {
    const { owner, listingId, pictureId } = await withPicture()
    const asked = { do: 'crop', left: '45', right: '40' }
    expect(await changePicture(owner.actor, listingId, pictureId, asked)).toEqual({ ok: false, fault: 'too-small' })
  })

  it("does not know another merchant's picture, a picture of another draft, or one that was sent", async () => {
    const { owner, listingId, pictureId } = await withPicture()
    const stranger = await testMerchant()
    const own = await completeDraft(stranger)
    const sent = await waitingListing(await testMerchant())
    const unknown = { ok: false, fault: 'unknown' }
    for (const [listing, picture] of [
      [listingId, pictureId],
      [own.listingId, pictureId],
      [sent.listingId, pictureId],
      [own.listingId, randomUUID()],
      ['x', 'y'],
    ] as const)
      for (const step of ['turn-left', 'crop', 'restore', 'burn'])
        expect(await changePicture(stranger.actor, listing, picture, { do: step })).toEqual(unknown)
    expect((await picturesOf(listingId)).map((one) => one.pictureId)).toEqual([pictureId])
    expect(await changePicture(owner.actor, listingId, pictureId, { do: 'turn-left' })).toMatchObject({ ok: true })
  })
})

describe('restorePicture', () => {
  it('brings back a picture that was taken away, with its words, and not an eleventh', async () => {
    const { owner, listingId, pictureId } = await withPicture()
    const draft = await db.listingRevision.findFirstOrThrow({ where: { listingId, submittedAt: null } })
    const away = draftInput({ pictures: { order: [], removed: [pictureId], alts: {} } })
    await saveDraft(owner.actor, listingId, draft.savedAt, away)
    const alt = { vi: 'Hai màu', en: '' }
    expect(await restorePicture(owner.actor, listingId, pictureId, null, alt)).toMatchObject({
      ok: true,
      picture: { pictureId, altVi: 'Hai màu' },
    })
    expect(await restorePicture(owner.actor, listingId, pictureId, null, alt)).toEqual({
      ok: false,
      reason: 'already-there',
    })
    const now = await db.listingRevision.findFirstOrThrow({ where: { listingId, submittedAt: null } })
    await saveDraft(owner.actor, listingId, now.savedAt, away)
    for (let count = 0; count < 10; count++) await attachPicture(owner.actor, listingId, new Date(0), testPicture())
    expect(await restorePicture(owner.actor, listingId, pictureId, null, alt)).toEqual({
      ok: false,
      reason: 'too-many',
    })
  })
})
