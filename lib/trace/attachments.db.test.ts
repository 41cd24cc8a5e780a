import { createHash, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'
import { attachmentKey } from './attachment-rules'
import { attachToStep, withdrawAttachment } from './commands/attach'
import { openPaper } from './commands/open-paper'
import { reviewPictureAgain, reviewPictureIn } from './commands/review-picture'
import { findOwnAttachment, findPictureFileForDesk, findShownPicture, listOwnAttachments } from './queries/attachments'
import { findDeskPicture, listDecidedPictures } from './queries/desk-pictures'
import { findOriginExtras } from './queries/origin-extras'
import { lotForTest, stepForTest, type TestLot } from './test-lot'

let own: TestLot
let other: TestLot
let sentAs: string
let photo: Uint8Array<ArrayBuffer>
const paper = new Uint8Array(Buffer.from('%PDF-1.7\nhóa đơn'))
const city = async () =>
  adminForTest((await db.user.create({ data: { name: 'Thành phố', email: `${randomUUID()}@booth.example` } })).id)

beforeAll(async () => {
  own = await lotForTest()
  other = await lotForTest()
  sentAs = (await stepForTest(own, 'commissioning', '2026-11-01T08:00')).eventId
  await stepForTest(other, 'commissioning', '2026-11-01T08:00')
  const pixels = sharp({ create: { width: 640, height: 480, channels: 3, background: '#7a5410' } })
  photo = new Uint8Array(
    await pixels
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .toBuffer(),
  )
})
afterAll(() => db.$disconnect())

const attach = (wish: Partial<Parameters<typeof attachToStep>[1]> = {}, actor = own.actor) =>
  attachToStep(
    actor,
    {
      ...{ id: randomUUID(), lotId: own.lotId, step: { sentAs }, kind: 'PICTURE' as const },
      ...{ fileName: 'IMG_1.jpg', bytes: photo, ...wish },
    },
    new Date(),
  )

describe('pictures and papers of a step', () => {
  it('are kept once however often they are sent, under one id or another', async () => {
    const id = randomUUID()
    expect(await attach({ id })).toMatchObject({ ok: true, isNew: true })
    expect(await attach({ id })).toMatchObject({ ok: true, isNew: false })
    expect(await attach()).toMatchObject({ ok: true, isNew: false })
    expect(await attach({ id, bytes: paper, kind: 'DOCUMENT' })).toEqual({ ok: false, reason: 'id-used' })
    expect(await listOwnAttachments(own.actor, own.lotId)).toMatchObject([{ id, state: 'waiting', kind: 'PICTURE' }])
    const stored = await fileStore().get(
      attachmentKey({ id, sha256: createHash('sha256').update(photo).digest('hex') }, '1600.webp'),
    )
    expect((await sharp(stored?.bytes).metadata()).exif).toBeUndefined()
  })

  it('are seen by shoppers once somebody of the city has, and no longer after they are taken back', async () => {
    const [picture] = await listOwnAttachments(own.actor, own.lotId)
    const id = picture?.id ?? ''
    const admin = await city()
    expect(await findShownPicture(id)).toBeNull()
    expect(await findPictureFileForDesk(admin, id)).not.toBeNull()
    const review = (decision: 'APPROVED' | 'RETURNED', words = '') => ({ attachmentId: id, decision, words })
    const first = (wish: ReturnType<typeof review>) => db.$transaction((tx) => reviewPictureIn(tx, admin, wish))
    expect(await findDeskPicture(admin, id)).toMatchObject({ state: 'waiting', lot: own.code, place: 'Xưởng' })
    expect(await reviewPictureAgain(admin, review('APPROVED'))).toEqual({ ok: false, reason: 'unknown' })
    expect(await first(review('RETURNED'))).toEqual({ ok: false, reason: 'no-words' })
    expect(await first(review('RETURNED', 'Có số điện thoại'))).toEqual({ ok: true })
    expect(await first(review('APPROVED'))).toEqual({ ok: false, reason: 'already-decided' })
    expect(await listOwnAttachments(own.actor, own.lotId)).toMatchObject([
      { state: 'returned', words: 'Có số điện thoại' },
    ])
    expect(await findShownPicture(id)).toBeNull()
    expect(await reviewPictureAgain(admin, review('APPROVED'))).toEqual({ ok: true })
    expect((await listDecidedPictures(admin)).find((one) => one.id === id)).toMatchObject({
      state: 'shown',
      words: null,
    })
    expect(await findShownPicture(id)).not.toBeNull()
    expect((await findOriginExtras(own.lotId)).pictures).toMatchObject([{ id }])
    expect(await withdrawAttachment(other.actor, id, new Date())).toBe(false)
    expect(await withdrawAttachment(own.actor, id, new Date())).toBe(true)
    expect(await findShownPicture(id)).toBeNull()
    expect(await reviewPictureAgain(admin, review('RETURNED', 'x'))).toEqual({ ok: false, reason: 'unknown' })
  })

  it('keep papers from everybody but the merchant and the city, whose looks are on record', async () => {
    const id = randomUUID()
    expect(await attach({ id, kind: 'PICTURE', bytes: paper })).toEqual({ ok: false, reason: 'pdf-not-shown' })
    expect(await attach({ id, kind: 'DOCUMENT', bytes: paper, fileName: 'hóa đơn.pdf' })).toMatchObject({ ok: true })
    expect(await findOwnAttachment(own.actor, id)).toMatchObject({ mediaType: 'application/pdf' })
    expect(await findOwnAttachment(other.actor, id)).toBeNull()
    const admin = await city()
    expect(await findShownPicture(id)).toBeNull()
    expect(await findPictureFileForDesk(admin, id)).toBeNull()
    expect(await openPaper(admin, id)).toMatchObject({ id })
    expect(await db.auditEntry.count({ where: { actorId: admin.userId, verb: 'trace.paper-opened' } })).toBe(1)
    expect([...(await findOriginExtras(own.lotId)).papers.values()]).toEqual([1])
    const wish = { attachmentId: id, decision: 'APPROVED' as const, words: '' }
    expect(await db.$transaction((tx) => reviewPictureIn(tx, admin, wish))).toMatchObject({ reason: 'unknown' })
  })

  it('go with nobody else’s lot or step, and with nothing that is no picture', async () => {
    expect(await attach({}, other.actor)).toEqual({ ok: false, reason: 'unknown' })
    expect(await attach({ lotId: other.lotId }, other.actor)).toEqual({ ok: false, reason: 'no-step' })
    const text = new Uint8Array(Buffer.from('<svg onload=alert(1)>'))
    expect(await attach({ bytes: text })).toEqual({ ok: false, reason: 'not-a-picture' })
  })
})
