import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { takeDownListing, withdrawListing } from '../commands/change-state'
import { approveRevision, returnRevision } from '../commands/decide-revision'
import { startRevision } from '../commands/revise-listing'
import { saveDraft } from '../commands/save-draft'
import { submitListing } from '../commands/submit-listing'
import { readListingFacts } from '../listing-facts'
import { isWaiting } from '../rules-status'
import { completeDraft, draftInput, testAdmin, testMerchant, waitingListing } from '../test-own-listing'
import { listDecidedReviews } from './review-decided'
import { findReview } from './review-detail'

const waitingNow = () =>
  db.$queryRaw<{ id: string; detail: string; at: Date }[]>`
    SELECT item_id AS id, detail, arrived_at AS at FROM desk_open_item WHERE kind = 'LISTING' ORDER BY arrived_at, item_id`

async function sendAgain(owner: Awaited<ReturnType<typeof testMerchant>>, listingId: string, nameVi?: string) {
  const started = await startRevision(owner.actor, listingId)
  if (!started.ok) throw new Error(started.reason)
  const draft = await db.listingRevision.findUniqueOrThrow({ where: { id: started.revisionId } })
  if (nameVi) await saveDraft(owner.actor, listingId, draft.savedAt, draftInput({ nameVi }))
  await submitListing(owner.actor, listingId)
  return started.revisionId
}

/** One listing in each way of waiting, or of not waiting any more. */
async function manyListings() {
  const admin = await testAdmin()
  const make = async (
    then: (owner: Awaited<ReturnType<typeof testMerchant>>, listingId: string, revisionId: string) => unknown,
  ) => {
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    await then(owner, listingId, revisionId)
    return listingId
  }
  const wrong = { reasonCode: 'wrong-price' as const, words: '' }
  return [
    await make(() => {}),
    await make((_, __, id) => approveRevision(admin, id)),
    await make((_, __, id) => returnRevision(admin, id, wrong)),
    await make((owner, listingId) => sendAgain(owner, listingId)),
    await make((owner, listingId) => startRevision(owner.actor, listingId)),
    await make((owner, listingId) => withdrawListing(owner.actor, listingId, 'x')),
    await make(async (owner, listingId) => {
      await withdrawListing(owner.actor, listingId, 'x')
      await sendAgain(owner, listingId)
    }),
    await make(async (owner, listingId, id) => {
      await approveRevision(admin, id)
      await sendAgain(owner, listingId)
      await takeDownListing(admin, listingId, 'x')
    }),
  ]
}

describe('the queue', () => {
  it('holds what the rule says is waiting, and nothing else', async () => {
    const ids = await manyListings()
    const facts = await readListingFacts(db, Prisma.sql`l.id = ANY(${ids}::uuid[])`)
    const byRule = facts.flatMap((one) => (isWaiting(one.facts) ? [one.facts.latestSubmitted?.id] : []))
    const queue = (await waitingNow()).map(({ id }) => id)
    const revisions = await db.listingRevision.findMany({ where: { listingId: { in: ids } }, select: { id: true } })
    const inQueue = revisions.map(({ id }) => id).filter((id) => queue.includes(id))
    expect(inQueue.sort()).toEqual(byRule.sort())
    expect(byRule).toHaveLength(5)
  })
  it('tells new from edited', async () => {
    const admin = await testAdmin()
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    const find = async (id: string) => (await waitingNow()).find((one) => one.id === id)
    expect(await find(revisionId)).toMatchObject({ detail: 'new' })
    await approveRevision(admin, revisionId)
    expect(await find(await sendAgain(owner, listingId))).toMatchObject({ detail: 'edit' })
  })
})

describe('findReview', () => {
  it('lays the content beside its certificate and the approved content', async () => {
    const admin = await testAdmin('Thẩm định viên')
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    expect(await findReview(admin, revisionId)).toMatchObject({
      approved: null,
      changes: [],
      gaps: [],
      decisionBlock: null,
      standingBlock: null,
      certificate: { stars: 4, valid: true },
      merchant: { active: true, sameProducer: true, publicListings: 0 },
    })
    await approveRevision(admin, revisionId)
    const edit = await findReview(admin, await sendAgain(owner, listingId, 'Bình mới'))
    expect(edit?.changes).toEqual(['nameVi'])
    expect(edit?.approved?.nameVi).toBe('Bình gốm men lam')
    const decided = await findReview(admin, revisionId)
    expect(decided).toMatchObject({
      decisionBlock: 'superseded',
      review: { decision: 'APPROVED', by: 'Thẩm định viên' },
    })
  })
  it('shows what was returned before', async () => {
    const admin = await testAdmin()
    const owner = await testMerchant()
    const { listingId, revisionId } = await waitingListing(owner)
    await returnRevision(admin, revisionId, { reasonCode: 'other', words: 'Sửa số điện thoại' })
    const again = await findReview(admin, await sendAgain(owner, listingId))
    expect(again?.earlier).toMatchObject([{ number: 1, reasonCode: 'other', words: 'Sửa số điện thoại' }])
  })
  it('masks a household’s tax code and knows no drafts', async () => {
    const admin = await testAdmin()
    const owner = await testMerchant()
    await db.producer.update({
      where: { id: owner.producerId },
      data: { legalForm: 'HOUSEHOLD', taxCode: String(Date.now()).slice(0, 12) },
    })
    const { revisionId } = await waitingListing(owner)
    expect((await findReview(admin, revisionId))?.producer.taxCode).toMatch(/^\d{3}•{7}\d{2}$/)
    const { listingId } = await completeDraft(await testMerchant())
    const draft = await db.listingRevision.findFirstOrThrow({ where: { listingId } })
    expect(await findReview(admin, draft.id)).toBeNull()
    expect(await findReview(admin, randomUUID())).toBeNull()
  })
})

describe('listDecidedReviews', () => {
  it('finds decisions by product or merchant, accents or not, newest first', async () => {
    const admin = await testAdmin('Người quyết')
    const owner = await testMerchant()
    const name = `Quạt lụa ${randomUUID().slice(0, 8)}`
    const { revisionId, listingId } = await waitingListing(owner, { nameVi: name })
    await returnRevision(admin, revisionId, { reasonCode: 'wrong-price', words: '' })
    const second = await sendAgain(owner, listingId)
    await approveRevision(admin, second)
    const folded = name.replace('Quạt lụa', 'quat lua')
    for (const query of [name, folded, folded.toUpperCase()]) {
      const { decided, total } = await listDecidedReviews(admin, query, 1)
      expect(decided.map(({ revisionId: id }) => id)).toEqual([second, revisionId])
      expect(decided[0]).toMatchObject({ decision: 'APPROVED', by: 'Người quyết', status: 'public' })
      expect(total).toBe(2)
    }
    expect((await listDecidedReviews(admin, `${name}%`, 1)).total).toBe(2)
    expect((await listDecidedReviews(admin, `${name} không có`, 1)).total).toBe(0)
    expect((await listDecidedReviews(admin, name, 2)).decided).toEqual([])
  })
})
