import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { attachmentKinds, attachmentState } from '@/lib/trace/attachment-rules'
import { attachToStep, withdrawAttachment } from '@/lib/trace/commands/attach'
import { declareStepWrong } from '@/lib/trace/commands/record-step'
import { findShownPicture } from '@/lib/trace/queries/attachments'
import { lotForTest, stepForTest, type TestLot } from '@/lib/trace/test-lot'
import { decideItem } from './commands/decide-item'
import { settleDecisions } from './commands/settle-decisions'
import { takeBackDecisions } from './commands/take-back'
import { findItemDesk, findItemTitle } from './queries/item'
import { countQueue, listQueue, readQueueTimes } from './queries/queue'
import { approval, seconds, testDecider, wholeQueue } from './test-desk'
import type { ItemRef } from './types'

let own: TestLot
let bytes: Uint8Array<ArrayBuffer>
let merchant: string

beforeAll(async () => {
  own = await lotForTest()
  merchant = `Cơ sở ${randomUUID().replace(/[\d-]/g, 'x')}`
  await db.merchant.update({ where: { id: own.merchantId }, data: { name: merchant } })
  await db.merchantMember.create({ data: { merchantId: own.merchantId, userId: own.actor.userId, role: 'OWNER' } })
  const pixels = sharp({ create: { width: 400, height: 400, channels: 3, background: '#20407a' } })
  // Of this run alone: the very same file elsewhere would be found.
  bytes = new Uint8Array(
    await pixels
      .jpeg()
      .withExif({ IFD0: { Copyright: merchant } })
      .toBuffer(),
  )
})

/** A picture of a step of its own that waits. */
async function waitingPicture(at: string) {
  const { eventId } = await stepForTest(own, 'packing', at)
  const id = randomUUID()
  const attached = await attachToStep(
    own.actor,
    { id, lotId: own.lotId, step: { sentAs: eventId }, kind: 'PICTURE', fileName: 'a.jpg', bytes },
    new Date(),
  )
  expect(attached).toMatchObject({ ok: true })
  return { ref: { kind: 'PICTURE', itemId: id } satisfies ItemRef, eventId }
}

describe('a picture of a journey in the queue', () => {
  it('waits among everything else, is taken back, shown, and what is returned is told to its merchant', async () => {
    const admin = await testDecider()
    const now = new Date()
    const times = await readQueueTimes(now)
    const first = await waitingPicture('2026-11-02T08:00')
    const filter = { ...wholeQueue, query: merchant, kind: 'PICTURE' as const }
    const [row] = (await listQueue(admin, filter, null, times)).items
    expect(row).toMatchObject({ itemId: first.ref.itemId, title: 'Chè sen', party: merchant, detail: 'packing' })
    expect((await countQueue(admin, times)).counts.PICTURE).toBeGreaterThanOrEqual(1)
    expect(await findItemTitle(first.ref)).toBe('Chè sen')

    const held = await decideItem(admin, first.ref, approval, { now })
    expect(held).toMatchObject({ ok: true })
    expect((await listQueue(admin, filter, null, times)).total).toBe(0)
    if (held.ok) expect(await takeBackDecisions(admin, [held.decisionId], now)).toBe(1)
    expect((await listQueue(admin, filter, null, times)).total).toBe(1)
    await decideItem(admin, first.ref, approval, { now })
    expect(await findShownPicture(first.ref.itemId)).toBeNull()
    await settleDecisions(seconds(now, 60))
    expect(await findShownPicture(first.ref.itemId)).not.toBeNull()
    expect(await decideItem(admin, first.ref, approval)).toMatchObject({ reason: 'already-decided' })

    const second = await waitingPicture('2026-11-02T09:00')
    const words = 'Ảnh mờ.'
    expect(await decideItem(admin, second.ref, { ...approval, verdict: 'RETURN' })).toMatchObject({
      reason: 'no-words',
    })
    await decideItem(admin, second.ref, { ...approval, verdict: 'RETURN', words }, { now })
    await settleDecisions(seconds(now, 60))
    const [notice] = await db.notice.findMany({ where: { userId: own.actor.userId, kind: 'picture-returned' } })
    expect(notice).toMatchObject({ path: `/merchant/trace/lots/${own.lotId}`, params: { lot: own.code, words } })
  })

  it('is said to be used twice, or of a step that was wrong; one that was taken back fails no decision of others', async () => {
    const admin = await testDecider()
    const now = new Date()
    const times = await readQueueTimes(now)
    const picture = await waitingPicture('2026-11-02T10:00')
    expect((await findItemDesk(admin, picture.ref, times)).hints).toEqual(['picture-repeated'])
    const row = await db.traceEvent.findFirstOrThrow({ where: { eventId: `urn:uuid:${picture.eventId}` } })
    await declareStepWrong(own.actor, { lotId: own.lotId, eventRowId: row.id, reason: 'did_not_occur' }, now)
    expect((await findItemDesk(admin, picture.ref, times)).hints).toEqual(['picture-repeated', 'step-wrong'])
    const held = await decideItem(admin, picture.ref, approval, { now })
    await withdrawAttachment(own.actor, picture.ref.itemId, now)
    await settleDecisions(seconds(now, 60))
    const settled = await db.deskDecision.findUnique({ where: { id: held.ok ? held.decisionId : '' } })
    expect(settled).toMatchObject({ refusal: 'unknown' })
  })
})

it('waits in the view of the queue exactly where the rule of pictures says that it waits', async () => {
  const { eventId } = await stepForTest(own, 'packing', '2026-11-02T11:00')
  const event = await db.traceEvent.findFirstOrThrow({ where: { eventId: `urn:uuid:${eventId}` } })
  const reviews: ('APPROVED' | 'RETURNED')[][] = [
    [],
    ['APPROVED'],
    ['RETURNED'],
    ['APPROVED', 'RETURNED'],
    ['RETURNED', 'APPROVED'],
  ]
  const cases = attachmentKinds.flatMap((kind) =>
    reviews.flatMap((decisions) =>
      [null, new Date()].map((withdrawnAt) => ({ id: randomUUID(), kind, decisions, withdrawnAt })),
    ),
  )
  for (const { id, kind, decisions, withdrawnAt } of cases) {
    const file = { mediaType: 'image/webp', fileName: 'a', sizeBytes: 1, sha256: id.replaceAll('-', '').repeat(2) }
    const at = { merchantId: own.merchantId, lotId: own.lotId, eventId: event.id }
    await db.traceAttachment.create({ data: { ...{ id, kind, withdrawnAt }, ...file, ...at } })
    for (const decision of decisions)
      await db.traceAttachmentReview.create({ data: { attachmentId: id, decision, words: 'x' } })
  }
  const ids = cases.map(({ id }) => id)
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT item_id AS id FROM desk_open_item WHERE kind = 'PICTURE' AND item_id = ANY(${ids}::uuid[])`
  const waiting = cases.filter(
    ({ kind, decisions, withdrawnAt }) => !withdrawnAt && attachmentState(kind, decisions.at(-1) ?? null) === 'waiting',
  )
  expect(waiting).toHaveLength(1)
  expect(rows.map(({ id }) => id)).toEqual(waiting.map(({ id }) => id))
})
