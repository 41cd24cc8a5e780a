import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { Person } from './actors'
import { changeName, changePassword } from './commands/change-account'
import { createAdministrator } from './commands/create-administrator'
import { endSession } from './commands/end-session'
import { issueLink } from './commands/issue-link'
import { reissueDemoPasswords } from './commands/reissue-demo-passwords'
import { signIn } from './commands/sign-in'
import { usePasswordLink } from './commands/use-link'
import { findAccount } from './queries'
import { openSession, sealSession } from './session-token'
import { makeMerchant, makePerson } from './test-people'

const password = 'gốm Bát Tràng men lam'
const other = 'lụa Vạn Phúc mềm mát'
const personFor = (userId: string) => ({ userId }) as unknown as Person

async function session(person: { email: string | null }, typed = password) {
  const result = await signIn({ identifier: person.email ?? '', password: typed, address: null }, new Date())
  if (!result.ok) throw new Error(result.reason)
  return { ...result.claim, isProven: true }
}

describe('a session', () => {
  it('comes back from its cookie as it went in, and from nothing else', async () => {
    const claim = { sessionId: 's', userId: 'a', tokenVersion: 3, signedInAt: 1_790_000_000, isProven: true }
    const sealed = await sealSession(claim, false)
    expect(sealed).not.toContain('userId')
    expect(await openSession(sealed)).toEqual(claim)
    expect(await openSession(`${sealed.slice(0, -2)}xx`)).toBeNull()
    expect(await openSession('')).toBeNull()
  })

  it('ends on signing out, also for a copy of its cookie, and on that device only', async () => {
    const person = await makePerson({ password })
    const [phone, laptop] = [await session(person), await session(person)]
    const copied = await openSession(await sealSession(phone, false))
    if (!copied) throw new Error('unreadable')
    expect(await findAccount(copied, new Date())).toMatchObject({ userId: person.id })
    await Promise.all([endSession(phone, new Date()), endSession(copied, new Date())])
    expect(await findAccount(copied, new Date())).toBeNull()
    expect(await findAccount(laptop, new Date())).toMatchObject({ userId: person.id })
    // Kept exactly as long as the cookie could have been used.
    const runsOut = new Date((phone.signedInAt + 30 * 86_400) * 1000)
    const kept = () => db.endedSession.count({ where: { userId: person.id } })
    await endSession(await session(await makePerson({ password })), runsOut)
    expect(await kept()).toBe(1)
    await endSession(await session(await makePerson({ password })), new Date(runsOut.getTime() + 1))
    expect(await kept()).toBe(0)
    expect(await findAccount(copied, runsOut)).toBeNull()
  })

  it('ends everywhere else when the password changes', async () => {
    const person = await makePerson({ password })
    const phone = await session(person)
    const laptop = await session(person)
    const link = await db.$transaction((tx) =>
      issueLink(tx, { userId: person.id, createdById: null, proves: null }, new Date()),
    )

    const changed = await changePassword(personFor(person.id), { current: password, password: other }, new Date())
    expect(changed).toMatchObject({ ok: true })
    expect(await findAccount(laptop, new Date())).toBeNull()
    expect(await findAccount(phone, new Date())).toBeNull()
    expect(changed.ok && (await findAccount(changed.claim, new Date()))).toMatchObject({ userId: person.id })
    await expect(session(person)).rejects.toThrow('wrong')
    expect(await session(person, other)).toMatchObject({ tokenVersion: 1 })
    expect(await usePasswordLink(link.token, 'mật khẩu kẻ khác', new Date())).toMatchObject({ ok: false })
  })

  it('stays when the current password is wrong or the new one too weak, and slows down guessing', async () => {
    const person = await makePerson({ password })
    const claim = await session(person)
    const change = (current: string, next: string) =>
      changePassword(personFor(person.id), { current, password: next }, new Date())
    expect(await change(password, 'ngắn')).toEqual({ ok: false, reason: 'password', fault: 'too-short' })
    for (let failure = 0; failure < 5; failure += 1)
      expect(await change('sai', other)).toEqual({ ok: false, reason: 'wrong' })
    expect(await change(password, other)).toMatchObject({ ok: false, reason: 'wait' })
    expect(await findAccount(claim, new Date())).not.toBeNull()
  })

  it('ends when the account is disabled or has grown too old: half a day for administrators, a month for others', async () => {
    const person = await makePerson({ password })
    const admin = await makePerson({ password, admin: true })
    const [claim, adminClaim] = [await session(person), await session(admin)]
    const after = (hours: number) => new Date((claim.signedInAt + hours * 3600) * 1000)
    expect(await findAccount(claim, after(29 * 24))).not.toBeNull()
    expect(await findAccount(claim, after(30 * 24))).toBeNull()
    expect(await findAccount(adminClaim, after(11))).not.toBeNull()
    expect(await findAccount(adminClaim, after(13))).toBeNull()
    await db.user.update({ where: { id: person.id }, data: { disabledAt: new Date() } })
    expect(await findAccount(claim, new Date())).toBeNull()
  })
})

describe('rights', () => {
  it('are read again at each request: an ended membership or a revoked right is gone at once', async () => {
    const person = await makePerson({ password, admin: true })
    const merchant = await makeMerchant({ ownerId: person.id })
    const claim = await session(person)
    expect(await findAccount(claim, new Date())).toMatchObject({
      roles: ['ADMINISTRATOR'],
      memberships: [{ merchantId: merchant.id, role: 'OWNER' }],
    })
    await db.merchantMember.updateMany({ where: { userId: person.id }, data: { removedAt: new Date() } })
    await db.staffAppointment.updateMany({ where: { userId: person.id }, data: { endedAt: new Date() } })
    expect(await findAccount(claim, new Date())).toMatchObject({ roles: [], memberships: [] })
  })

  it('say nothing of passwords', async () => {
    const person = await makePerson({ password })
    const account = await findAccount(await session(person), new Date())
    expect(JSON.stringify(account)).not.toContain('argon2')
    await changeName(personFor(person.id), 'Tên Mới')
    expect(await findAccount(await session(person), new Date())).toMatchObject({ name: 'Tên Mới', hasPassword: true })
  })
})

describe('from the command line', () => {
  it('makes the first administrator, and a new link when asked again', async () => {
    const phone = `+8491${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`
    const first = await createAdministrator({ name: 'Người đầu tiên', phone }, new Date())
    const again = await createAdministrator({ name: 'Người đầu tiên', phone }, new Date())
    if (!first.ok || !again.ok) throw new Error('refused')
    expect(again.userId).toBe(first.userId)
    expect(await usePasswordLink(first.token, password, new Date())).toMatchObject({ reason: 'replaced' })
    expect(await usePasswordLink(again.token, password, new Date())).toMatchObject({ ok: true, isStaff: true })
    expect(await db.staffAppointment.count({ where: { userId: first.userId } })).toBe(1)
    await db.user.update({ where: { id: first.userId }, data: { disabledAt: new Date() } })
    expect(await createAdministrator({ name: 'Người đầu tiên', phone }, new Date())).toEqual({ ok: false })
  })

  it('gives new passwords to people of the demo city only', async () => {
    const demo = await makePerson({ password, admin: true })
    await db.user.update({ where: { id: demo.id }, data: { isDemo: true } })
    const real = await makePerson({ password, admin: true })
    const signIns = await reissueDemoPasswords()
    const mine = signIns.find((one) => one.identifier === demo.email)
    expect(mine).toMatchObject({ role: 'admin', name: demo.name })
    expect(signIns.some((one) => one.identifier === real.email)).toBe(false)
    await expect(session(demo)).rejects.toThrow('wrong')
    expect(await session(demo, mine?.password)).toMatchObject({ tokenVersion: 1 })
    expect(await session(real)).toMatchObject({ tokenVersion: 0 })
  })
})
