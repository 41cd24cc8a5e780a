import { describe, expect, it, vi } from 'vitest'
import type { Person } from '@/lib/auth/actors'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { notifyAccount, notifyAddress, notifyMerchant } from './commands/notify'
import { revealLetterLink, sendLetterAgain } from './commands/outbox'
import { openNotice, readAllNotices } from './commands/read-notices'
import { sendDueLetters } from './commands/send-letters'
import { findLetter, listOutbox } from './queries/outbox'
import { countUnread, listOwnNotices } from './queries/own-notices'

vi.stubEnv('SMTP_HOST', '')
vi.stubEnv('PUBLIC_URL', 'https://booth.example')

const person = (userId: string) => ({ userId }) as unknown as Person
const returned = (product: string) => ({
  kind: 'listing-returned' as const,
  params: { product, merchant: 'HTX', reason: 'unclear-picture', words: 'Ảnh mờ quá.' },
  path: '/merchant/listings/1',
})
const lettersOf = (userId: string) =>
  db.letter.findMany({ where: { userId }, include: { notices: true }, orderBy: { createdAt: 'asc' } })

describe('telling a merchant', () => {
  it('reaches everybody who works for it now and nobody else, and gathers into one letter each', async () => {
    const [owner, helper, left, stranger] = await Promise.all([1, 2, 3, 4].map(() => makePerson()))
    if (!owner || !helper || !left || !stranger) throw new Error('nobody')
    const merchant = await makeMerchant({ ownerId: owner.id })
    await makeMerchant({ ownerId: stranger.id })
    await db.merchantMember.create({ data: { merchantId: merchant.id, userId: helper.id, role: 'EDITOR' } })
    await db.merchantMember.create({
      data: { merchantId: merchant.id, userId: left.id, role: 'EDITOR', removedAt: new Date('2100-01-01') },
    })
    await db.$transaction((tx) => notifyMerchant(tx, merchant.id, returned('Bát')))
    await db.$transaction((tx) => notifyMerchant(tx, merchant.id, returned('Đĩa'), { except: helper.id }))

    const own = await listOwnNotices(person(owner.id), 'vi', 1)
    expect(own.notices.map(({ title }) => title)).toEqual(['“Đĩa” cần sửa', '“Bát” cần sửa'])
    expect(own.notices[0]).toMatchObject({ quote: 'Ảnh mờ quá.', isRead: false, path: '/merchant/listings/1' })
    expect(await countUnread(person(helper.id))).toBe(1)
    for (const outsider of [left, stranger]) expect(await countUnread(person(outsider.id))).toBe(0)
    const letters = await lettersOf(owner.id)
    expect(letters).toMatchObject([{ pace: 'SOON', state: 'WAITING', address: owner.email }])
    expect(letters[0]?.notices).toHaveLength(2)
  })

  it('leaves nothing when the decision is not kept', async () => {
    const owner = await makePerson()
    const merchant = await makeMerchant({ ownerId: owner.id })
    await db
      .$transaction(async (tx) => {
        await notifyMerchant(tx, merchant.id, returned('Bát'))
        throw new Error('undone')
      })
      .catch(() => null)
    expect(await countUnread(person(owner.id))).toBe(0)
    expect(await lettersOf(owner.id)).toEqual([])
  })

  it('is read and opened by its own reader only', async () => {
    const [one, other] = [await makePerson(), await makePerson()]
    await db.$transaction((tx) => notifyAccount(tx, one.id, returned('Bát')))
    const [notice] = (await listOwnNotices(person(one.id), 'vi', 1)).notices
    if (!notice) throw new Error('nothing told')
    expect(await openNotice(person(other.id), notice.id, new Date())).toBeNull()
    await readAllNotices(person(other.id), new Date(), new Date())
    expect(await countUnread(person(one.id))).toBe(1)
    expect(await openNotice(person(one.id), notice.id, new Date())).toMatchObject({ path: '/merchant/listings/1' })
    expect(await countUnread(person(one.id))).toBe(0)
  })
})

describe('letters', () => {
  it('follow what their reader chose, have none without an address, and none for a disabled account', async () => {
    const [daily, none, phone, disabled] = [
      await makePerson(),
      await makePerson(),
      await makePerson({ phone: true }),
      await makePerson({ disabled: true }),
    ]
    await db.letterPreference.create({ data: { userId: daily.id, topic: 'listings', wish: 'DAILY' } })
    await db.letterPreference.create({ data: { userId: none.id, topic: 'listings', wish: 'NONE' } })
    for (const { id } of [daily, none, phone, disabled]) {
      await db.$transaction((tx) => notifyAccount(tx, id, returned('Bát')))
      await db.$transaction((tx) => notifyAccount(tx, id, { kind: 'password-changed', params: {} }))
    }
    expect((await lettersOf(daily.id)).map(({ pace }) => pace).sort()).toEqual(['ALONE', 'DAILY'])
    expect((await lettersOf(none.id)).map(({ pace }) => pace)).toEqual(['ALONE'])
    expect(await lettersOf(phone.id)).toEqual([])
    expect(await countUnread(person(phone.id))).toBe(2)
    expect(await db.notice.count({ where: { userId: disabled.id } })).toBe(0)
  })

  it('are kept for an administrator when there is no mail server, and give their link away once asked, on record', async () => {
    const admin = await makePerson({ admin: true })
    const actor = adminForTest(admin.id)
    const to = { address: `${admin.id}@thu.example`, locale: 'vi' as const }
    const told = { kind: 'application-received' as const, params: { name: 'HTX' }, secretPath: '/join/bi-mat-cua-don' }
    await db.$transaction((tx) => notifyAddress(tx, to, told, new Date('2026-01-01')))
    const kept = await db.letter.findFirstOrThrow({ where: { address: to.address } })
    expect(JSON.stringify(kept)).not.toContain('bi-mat')
    expect(await revealLetterLink(actor, kept.id)).toBeNull()

    await sendDueLetters()
    const letter = await findLetter(actor, kept.id)
    expect(letter).toMatchObject({ state: 'KEPT', hasLink: true, mayReveal: true, maySendAgain: false })
    expect(letter?.text).toContain('Gian hàng đã nhận đơn của HTX')
    expect(letter?.text).not.toContain('bi-mat')
    const { rows, counts } = await listOutbox(actor, 'KEPT', 1)
    expect(JSON.stringify(rows)).not.toContain('bi-mat')
    expect(counts.KEPT).toBeGreaterThan(0)

    expect(await revealLetterLink(actor, kept.id)).toBe('https://booth.example/join/bi-mat-cua-don')
    expect(await db.auditEntry.count({ where: { subjectId: kept.id, verb: 'letter.link-seen' } })).toBe(1)
    expect(await sendLetterAgain(actor, kept.id, new Date())).toEqual({ ok: false, reason: 'no-server' })
  })

  it('never give away a link into an administrator’s account', async () => {
    const [admin, other] = [await makePerson({ admin: true }), await makePerson({ admin: true })]
    const told = { kind: 'password-asked' as const, params: { minutes: 60 }, secretPath: '/link/cua-nguoi-quan-tri' }
    await db.$transaction((tx) => notifyAccount(tx, other.id, told, new Date('2026-01-01')))
    await sendDueLetters()
    const [letter] = await lettersOf(other.id)
    expect(letter).toMatchObject({ state: 'KEPT' })
    expect(await findLetter(adminForTest(admin.id), letter?.id ?? '')).toMatchObject({
      hasLink: true,
      mayReveal: false,
    })
    expect(await revealLetterLink(adminForTest(admin.id), letter?.id ?? '')).toBeNull()
  })
})
