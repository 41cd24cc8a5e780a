import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signIn } from '@/lib/auth/commands/sign-in'
import { usePasswordLink } from '@/lib/auth/commands/use-link'
import { findAccount, findLink } from '@/lib/auth/queries'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { inviteMember, reissueLink, removeMember } from './commands/members'
import { findMerchant } from './queries/find-merchant'

const makeAdmin = async () => adminForTest((await makePerson({ admin: true })).id)
const newPhone = () => ({ phone: `+8492${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}` })
const password = 'cốm làng Vòng thơm'

describe('the first user of a merchant', () => {
  it('gets a link, sets a password and works for that merchant', async () => {
    const [admin, merchant, now] = [await makeAdmin(), await makeMerchant(), new Date()]
    const identifier = newPhone()
    const invited = await inviteMember(admin, merchant.id, { name: 'Bà Nụ', identifier }, now)
    if (!invited.ok || !invited.link) throw new Error('no link')
    expect(invited.role).toBe('OWNER')
    const used = await usePasswordLink(invited.link.token, password, now)
    expect(used.ok && (await findAccount(used.claim, now))).toMatchObject({
      memberships: [{ merchantId: merchant.id, role: 'OWNER' }],
    })
    const file = await findMerchant(admin, merchant.id, now)
    expect(file?.members).toMatchObject([{ name: 'Bà Nụ', ...identifier, hasPassword: true, linkOpenUntil: null }])
    const entry = await db.auditEntry.findFirstOrThrow({ where: { subjectId: merchant.id } })
    expect(entry).toMatchObject({ verb: 'merchant.member-added', actorId: admin.userId })
    expect(JSON.stringify(entry.detail)).not.toContain(identifier.phone.slice(3))
  })

  it('is followed by helpers', async () => {
    const [admin, merchant, now] = [await makeAdmin(), await makeMerchant(), new Date()]
    await inviteMember(admin, merchant.id, { name: 'Một', identifier: newPhone() }, now)
    const second = await inviteMember(admin, merchant.id, { name: 'Hai', identifier: newPhone() }, now)
    expect(second).toMatchObject({ ok: true, role: 'EDITOR' })
  })

  it('who has a password already signs in as before: no link, no change to the account', async () => {
    const [admin, merchant] = [await makeAdmin(), await makeMerchant()]
    const person = await makePerson({ password })
    const invitation = { name: 'Tên khác', identifier: { email: person.email ?? '' } }
    const invited = await inviteMember(admin, merchant.id, invitation, new Date())
    expect(invited).toMatchObject({ ok: true, userId: person.id, link: null })
    expect(await db.user.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
      name: person.name,
      passwordHash: person.passwordHash,
      tokenVersion: 0,
    })
    expect(await inviteMember(admin, merchant.id, invitation, new Date())).toEqual({
      ok: false,
      reason: 'already-member',
    })
  })

  it('is not taken on when disabled, or when a link would open an administrator’s account', async () => {
    const [admin, merchant, now] = [await makeAdmin(), await makeMerchant(), new Date()]
    const disabled = await makePerson({ disabled: true })
    const colleague = await makePerson({ admin: true })
    const invite = (email: string | null, id = merchant.id) =>
      inviteMember(admin, id, { name: 'A', identifier: { email: email ?? '' } }, now)
    expect(await invite(disabled.email)).toEqual({ ok: false, reason: 'disabled' })
    expect(await invite(colleague.email)).toEqual({ ok: false, reason: 'is-administrator' })
    expect(await invite(`${randomUUID()}@thu.example`, randomUUID())).toEqual({ ok: false, reason: 'unknown' })
    expect(await db.merchantMember.count({ where: { merchantId: merchant.id } })).toBe(0)
  })
})

describe('a new link', () => {
  it('takes the place of the older one', async () => {
    const [admin, merchant, now] = [await makeAdmin(), await makeMerchant(), new Date()]
    const invited = await inviteMember(admin, merchant.id, { name: 'Ông Cả', identifier: newPhone() }, now)
    if (!invited.ok || !invited.link) throw new Error('no link')
    const again = await reissueLink(admin, merchant.id, invited.userId, now)
    if (!again.ok) throw new Error(again.reason)
    expect(await findLink(invited.link.token, now)).toEqual({ state: 'replaced' })
    expect(await findLink(again.link.token, now)).toMatchObject({ state: 'open', name: 'Ông Cả' })
    const file = await findMerchant(admin, merchant.id, now)
    expect(file?.members[0]?.linkOpenUntil).toEqual(again.link.expiresAt)
  })

  it('is made only for people of that merchant, never for administrators', async () => {
    const admin = await makeAdmin()
    const owner = await makePerson({ password })
    const colleague = await makePerson({ password, admin: true })
    const [merchant, another] = [
      await makeMerchant({ ownerId: owner.id }),
      await makeMerchant({ ownerId: colleague.id }),
    ]
    const now = new Date()
    expect(await reissueLink(admin, another.id, owner.id, now)).toEqual({ ok: false, reason: 'unknown' })
    expect(await reissueLink(admin, another.id, colleague.id, now)).toEqual({ ok: false, reason: 'is-administrator' })
    await removeMember(admin, merchant.id, owner.id)
    expect(await reissueLink(admin, merchant.id, owner.id, now)).toEqual({ ok: false, reason: 'unknown' })
    expect(await db.oneTimeLink.count({ where: { userId: { in: [owner.id, colleague.id] } } })).toBe(0)
  })
})

describe('removing a person', () => {
  it('withdraws the link they were given for this merchant, and no other', async () => {
    const [admin, merchant, another, now] = [await makeAdmin(), await makeMerchant(), await makeMerchant(), new Date()]
    const [her, him] = [newPhone(), newPhone()]
    const invite = (id: string, identifier: { phone: string }) =>
      inviteMember(admin, id, { name: 'Chị Hai', identifier }, now)
    const [hers, his] = [await invite(merchant.id, her), await invite(merchant.id, him)]
    if (!hers.ok || !his.ok) throw new Error('refused')
    expect(await removeMember(admin, merchant.id, hers.userId)).toEqual({ ok: true })
    expect(await findLink(hers.link?.token ?? '', now)).toEqual({ state: 'withdrawn' })
    expect(await usePasswordLink(hers.link?.token ?? '', password, now)).toEqual({ ok: false, reason: 'withdrawn' })
    expect(await findLink(his.link?.token ?? '', now)).toMatchObject({ state: 'open' })

    const elsewhere = await invite(another.id, him)
    expect(await removeMember(admin, merchant.id, his.userId)).toEqual({ ok: true })
    expect(elsewhere.ok && (await findLink(elsewhere.link?.token ?? '', now))).toMatchObject({ state: 'open' })
    const back = await invite(merchant.id, her)
    const members = async () => (await findMerchant(admin, merchant.id, now))?.members
    expect((await members())?.[0]).toMatchObject({
      userId: hers.userId,
      linkOpenUntil: back.ok && back.link?.expiresAt,
    })
    expect(back.ok && (await findLink(back.link?.token ?? '', now))).toMatchObject({ state: 'open' })
  })

  it('ends access at the next request, keeps the row, and lets them come back', async () => {
    const admin = await makeAdmin()
    const owner = await makePerson({ password })
    const merchant = await makeMerchant({ ownerId: owner.id })
    const signedIn = await signIn({ identifier: owner.email ?? '', password, address: null }, new Date())
    if (!signedIn.ok) throw new Error(signedIn.reason)
    expect(await removeMember(admin, merchant.id, owner.id)).toEqual({ ok: true })
    expect(await findAccount(signedIn.claim, new Date())).toMatchObject({ memberships: [] })
    expect(await removeMember(admin, merchant.id, owner.id)).toEqual({ ok: false, reason: 'unknown' })
    const rows = await db.merchantMember.findMany({ where: { merchantId: merchant.id } })
    expect(rows).toHaveLength(1)
    expect(rows[0]?.removedAt).not.toBeNull()
    const invitation = { name: 'A', identifier: { email: owner.email ?? '' } }
    expect(await inviteMember(admin, merchant.id, invitation, new Date())).toMatchObject({ ok: true, role: 'OWNER' })
  })
})
