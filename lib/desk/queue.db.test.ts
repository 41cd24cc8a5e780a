import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { submitListing } from '@/lib/catalog/commands/submit-listing'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { claimItem } from './commands/claim-item'
import { decideItem } from './commands/decide-item'
import { addHoliday, removeHoliday, saveTemplate, setKeyboard, setTerms } from './commands/edit-settings'
import { findHints } from './commands/find-hints'
import { takeBackDecisions } from './commands/take-back'
import { templateInput } from './input'
import { countQueue, findPlace, ITEMS_A_PAGE, listQueue, readQueueTimes } from './queries/queue'
import { listTemplates, readHolidays, readTerms, wantsKeyboard } from './queries/settings'
import { approval, testDecider, waitingItem, waitingProof, wholeQueue } from './test-desk'

const letters = () => randomBytes(8).toString('hex').replace(/\d/g, 'x')

/** Items of one merchant whose name is found by nothing else. */
async function ownCorner() {
  const item = await waitingItem()
  const mark = `Cơ sở ${letters()}`
  await db.merchant.update({ where: { id: item.merchantId }, data: { name: mark, wardCode: '00577' } })
  const proof = await waitingProof(item.merchantId)
  return { ...item, proof, filter: { ...wholeQueue, query: mark } }
}

describe('the queue', () => {
  it('holds what waits, oldest first, and can be narrowed by each filter', async () => {
    const admin = await testDecider()
    const { ref, proof, filter } = await ownCorner()
    const times = await readQueueTimes(new Date())
    const ids = async (more: object) =>
      (await listQueue(admin, { ...filter, ...more }, null, times)).items.map(({ itemId }) => itemId)
    expect(await ids({})).toEqual([ref.itemId, proof.itemId])
    expect(await ids({ kind: 'PROOF' })).toEqual([proof.itemId])
    expect(await ids({ ward: '00577' })).toEqual([ref.itemId, proof.itemId])
    expect(await ids({ ward: '00004' })).toEqual([])
    const group = await db.ocopSet.findUniqueOrThrow({ where: { number: 21 }, include: { subgroup: true } })
    expect(await ids({ group: group.subgroup.groupCode })).toEqual([ref.itemId])
    expect(await ids({ isMine: true })).toEqual([])
    await claimItem(admin, proof)
    expect(await ids({ isMine: true })).toEqual([proof.itemId])
    expect(await ids({ query: filter.query.toUpperCase() })).toEqual([ref.itemId, proof.itemId])
  })

  it('is narrowed by what the rules found', async () => {
    const admin = await testDecider()
    const { ref, proof, filter } = await ownCorner()
    // A share at a time, and other tests left theirs.
    for (let share = 0; share < 100 && (await findHints()) > 0; share++);
    const times = await readQueueTimes(new Date())
    const ids = async (hints: 'none' | 'some' | 'paper-missing') =>
      (await listQueue(admin, { ...filter, hints }, null, times)).items.map(({ itemId }) => itemId)
    const [some, none] = [await ids('some'), await ids('none')]
    // What a product costs is judged by its set, in which other tests put theirs.
    expect([...some, ...none].sort()).toEqual([ref.itemId, proof.itemId].sort())
    expect(some).toContain(proof.itemId)
    expect(await ids('paper-missing')).toEqual([proof.itemId])
    expect(await findHints()).toBe(0)
  })

  it('tells what is overdue by working days, as the rule for each item does', async () => {
    const admin = await testDecider()
    const { filter } = await ownCorner()
    const later = new Date(Date.now() + 40 * 86_400_000)
    for (const now of [new Date(), later]) {
      const times = await readQueueTimes(now)
      const all = await listQueue(admin, filter, null, times)
      const late = await listQueue(admin, { ...filter, isOverdue: true }, null, times)
      expect(late.items.map(({ itemId }) => itemId)).toEqual(
        all.items.filter(({ isOverdue }) => isOverdue).map(({ itemId }) => itemId),
      )
      expect(late.items).toHaveLength(now === later ? 2 : 0)
    }
    const times = await readQueueTimes(later)
    const { counts, overdue } = await countQueue(admin, times)
    expect(overdue).toBe(Object.values(counts).reduce((sum, n) => sum + n, 0))
  })

  it('lets a decided item go, gives it back when it is taken back, and knows its neighbours without it', async () => {
    const admin = await testDecider()
    const { ref, proof, filter } = await ownCorner()
    const times = await readQueueTimes(new Date())
    const { submittedAt } = await db.listingRevision.findUniqueOrThrow({ where: { id: ref.itemId } })
    const here = { arrivedAt: submittedAt ?? new Date(), itemId: ref.itemId }
    const decided = await decideItem(admin, ref, approval)
    expect((await listQueue(admin, filter, null, times)).items.map(({ itemId }) => itemId)).toEqual([proof.itemId])
    expect(await findPlace(admin, here, filter, times)).toMatchObject({ previous: null, next: proof })
    await takeBackDecisions(admin, decided.ok ? [decided.decisionId] : [])
    expect((await listQueue(admin, filter, null, times)).total).toBe(2)
    // What a colleague holds is passed over.
    await claimItem(await testDecider(), proof)
    expect(await findPlace(admin, here, filter, times)).toMatchObject({ next: null })
  })

  it('goes from page to page by where an item stands, forth and back', async () => {
    const admin = await testDecider()
    const { merchantId, filter } = await ownCorner()
    for (let i = 0; i < ITEMS_A_PAGE; i += 1) await waitingProof(merchantId)
    const times = await readQueueTimes(new Date())
    const first = await listQueue(admin, filter, null, times)
    const last = first.items.at(-1)
    expect([first.items.length, first.total, first.hasEarlier, first.hasLater]).toEqual([50, 52, false, true])
    const second = await listQueue(admin, filter, last ? { after: last } : null, times)
    expect([second.items.length, second.hasEarlier, second.hasLater]).toEqual([2, true, false])
    const [begins] = second.items
    const back = await listQueue(admin, filter, begins ? { before: begins } : null, times)
    expect(back.items.map(({ itemId }) => itemId)).toEqual(first.items.map(({ itemId }) => itemId))
    expect([back.hasEarlier, back.hasLater]).toEqual([false, true])
  })

  it('does not hold a content that a newer one followed', async () => {
    const admin = await testDecider()
    const { ref, listingId, actor, filter } = await ownCorner()
    const { id } = await db.listingRevision.findFirstOrThrow({ where: { listingId } })
    expect(id).toBe(ref.itemId)
    expect(await submitListing(actor, listingId)).toMatchObject({ ok: false })
    const times = await readQueueTimes(new Date())
    await db.listingState.create({ data: { listingId, kind: 'WITHDRAWN', reason: 'Thôi' } })
    expect((await listQueue(admin, { ...filter, kind: 'LISTING' }, null, times)).items).toEqual([])
  })
})

describe('the settings of the desk', () => {
  it('hold for everybody, except the keys', async () => {
    const [one, two] = [await testDecider(), await testDecider()]
    const before = await readTerms()
    await setTerms(one, { ...before, PROOF: before.PROOF + 1 })
    expect((await readTerms()).PROOF).toBe(before.PROOF + 1)
    await setTerms(one, before)
    const day = addDays(dayOf(new Date()), 3000)
    await addHoliday(one, { day, nameVi: 'Lễ', nameEn: 'Feast' })
    expect((await readHolidays()).has(day)).toBe(true)
    expect(await removeHoliday(two, day)).toEqual({ ok: true })
    expect(await removeHoliday(two, day)).toEqual({ ok: false })
    await setKeyboard(one, false)
    expect([await wantsKeyboard(one), await wantsKeyboard(two)]).toEqual([false, true])
  })
  it('keep templates whose languages go together', async () => {
    const admin = await testDecider()
    const typed = {
      ...{ kind: 'PROOF', verdict: 'RETURN', titleVi: 'Mẫu', titleEn: 'Form', position: '5', reasonCode: 'other' },
      ...{ bodyVi: 'Thiếu {gì}.', bodyEn: 'Missing {what}.' },
    }
    expect(templateInput.safeParse({ ...typed, bodyEn: 'Missing.' }).success).toBe(false)
    expect(templateInput.safeParse({ ...typed, verdict: 'REJECT' }).success).toBe(false)
    const parsed = templateInput.parse(typed)
    expect(parsed.reasonCode).toBeNull()
    const id = await saveTemplate(admin, null, parsed)
    expect((await listTemplates(admin, 'PROOF')).some((one) => one.id === id)).toBe(true)
    expect(await saveTemplate(admin, '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b', parsed)).toBeNull()
  })
})
