import { describe, expect, it, vi } from 'vitest'
import type { Person } from '@/lib/auth/actors'
import { endSession } from '@/lib/auth/commands/end-session'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { keepSessionStart } from '@/lib/auth/commands/keep-session-start'
import { signIn } from '@/lib/auth/commands/sign-in'
import { findAccount } from '@/lib/auth/queries'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { openPath } from '@/lib/notices/sealed-path'
import { askPasswordReset } from './commands/ask-reset'
import { askClosing, keepAccount } from './commands/close-account'
import { eraseDueAccounts } from './commands/erase-accounts'
import { changeOwnPassword, setPasswordByLink } from './commands/passwords'
import { endOtherSessions, endOwnSession } from './commands/sessions'
import { collectOwnData } from './queries/own-data'
import { listOwnSessions } from './queries/own-sessions'
import { admitReset } from './reset-limit'

vi.stubEnv('PUBLIC_URL', 'https://booth.example')

const password = 'gốm Bát Tràng men lam'
const other = 'lụa Vạn Phúc mềm mát'
const as = (userId: string) => ({ userId }) as unknown as Person

async function session(person: { email: string | null }, device: string | null, typed = password) {
  const result = await signIn({ identifier: person.email ?? '', password: typed, address: null }, new Date())
  if (!result.ok) throw new Error(result.reason)
  await keepSessionStart(result.claim, false, device)
  return result.claim
}

/** The token in the last letter to somebody. */
async function tokenFor(userId: string) {
  const letter = await db.letter.findFirstOrThrow({ where: { userId }, orderBy: { createdAt: 'desc' } })
  return openPath(letter.sealedPath ?? '')?.replace('/link/', '') ?? ''
}

describe('a forgotten password', () => {
  it('is set by the letter’s link, once and within the hour, and its owner is told', async () => {
    const person = await makePerson({ password })
    const claim = await session(person, null)
    const now = new Date()
    expect(await askPasswordReset(` ${person.email?.toUpperCase()} `, now)).toBe(true)
    const token = await tokenFor(person.id)
    const late = new Date(now.getTime() + 60 * 60_000)
    expect(await setPasswordByLink(token, other, late)).toEqual({ ok: false, reason: 'expired' })
    expect(await setPasswordByLink(token, other, now)).toMatchObject({ ok: true })
    expect(await setPasswordByLink(token, 'mật khẩu thứ ba', now)).toEqual({ ok: false, reason: 'used' })
    expect(await findAccount(claim, now)).toBeNull()
    await session(person, null, other)
    const told = await db.notice.findMany({ where: { userId: person.id } })
    expect(told.map(({ kind }) => kind).sort()).toEqual(['password-asked', 'password-changed'])
    expect(JSON.stringify(told)).not.toContain(token)
  })

  it('writes to nobody who is not there, is disabled or has no e-mail address', async () => {
    const before = await db.letter.count()
    const [phone, disabled] = [await makePerson({ phone: true }), await makePerson({ disabled: true })]
    for (const typed of ['khong-co@thu.example', phone.phone ?? '', disabled.email ?? '', 'không phải', ''])
      expect(await askPasswordReset(typed, new Date())).toBe(false)
    expect(await db.letter.count()).toBe(before)
  })

  it('does not spoil a link that an administrator gave, but ends with it once a password is set', async () => {
    const person = await makePerson()
    const now = new Date()
    const later = (times: number) => new Date(now.getTime() + times)
    const given = await db.$transaction((tx) =>
      issueLink(tx, { userId: person.id, createdById: null, proves: null }, now),
    )
    await askPasswordReset(person.email ?? '', later(1))
    const token = await tokenFor(person.id)
    await askPasswordReset(person.email ?? '', later(2))
    const newer = await tokenFor(person.id)
    expect(await setPasswordByLink(given.token, password, later(3))).toMatchObject({ ok: true })
    for (const old of [token, newer])
      expect(await setPasswordByLink(old, other, later(4))).toEqual({ ok: false, reason: 'replaced' })
    const again = await db.$transaction((tx) =>
      issueLink(tx, { userId: person.id, createdById: null, proves: null }, later(4)),
    )
    await askPasswordReset(person.email ?? '', later(5))
    expect(await setPasswordByLink(await tokenFor(person.id), other, later(6))).toMatchObject({ ok: true })
    expect(await setPasswordByLink(again.token, password, later(7))).toEqual({ ok: false, reason: 'replaced' })
  })

  it('cannot be made useless by a stranger who asks on and on: the first letter works, and so do the others', async () => {
    const person = await makePerson({ password })
    const now = new Date()
    expect(await askPasswordReset(person.email ?? '', now)).toBe(true)
    const first = await tokenFor(person.id)
    const answers = []
    for (let times = 1; times < 8; times += 1)
      answers.push(await askPasswordReset(person.email ?? '', new Date(now.getTime() + times)))
    expect(answers.filter(Boolean)).toHaveLength(4)
    for (let times = 0; times < 5; times += 1) await admitReset(`${person.email}`, '203.0.113.9')
    expect(await admitReset(`${person.email}`, '198.51.100.7')).toEqual({ admitted: true })
    expect(await setPasswordByLink(first, other, new Date(now.getTime() + 60_000))).toMatchObject({ ok: true })
  })

  it('may be asked for a few times an hour, whether or not there is such an account', async () => {
    const { id } = await makePerson()
    for (let times = 0; times < 3; times += 1)
      expect(await admitReset(`${id}@nobody.example`, null)).toEqual({ admitted: true })
    expect(await admitReset(`${id}@nobody.example`, null)).toMatchObject({ admitted: false })
  })

  it('is told of too when somebody changes it who knows it', async () => {
    const person = await makePerson({ password })
    await changeOwnPassword(as(person.id), { current: password, password: other }, new Date())
    expect(await db.notice.count({ where: { userId: person.id, kind: 'password-changed' } })).toBe(1)
  })
})

describe('where somebody is signed in', () => {
  it('is listed with the device, and ended there by its owner only', async () => {
    const [person, stranger] = [await makePerson({ password }), await makePerson({ password })]
    const phone = await session(person, 'Zalo · Android')
    const laptop = await session(person, 'Chrome · Windows')
    const theirs = await session(stranger, 'Safari · iPhone')
    const list = await listOwnSessions(as(person.id), laptop, new Date())
    expect(list.map(({ device, isThis }) => [device, isThis])).toEqual([
      ['Chrome · Windows', true],
      ['Zalo · Android', false],
    ])
    expect(await endOwnSession(as(person.id), theirs.sessionId, new Date())).toBe(false)
    expect(await findAccount(theirs, new Date())).not.toBeNull()
    expect(await endOwnSession(as(person.id), phone.sessionId, new Date())).toBe(true)
    expect(await findAccount(phone, new Date())).toBeNull()
    expect(await findAccount(laptop, new Date())).not.toBeNull()
    expect(await listOwnSessions(as(person.id), laptop, new Date())).toHaveLength(1)
  })

  it('ends everywhere else at once, also where it was never listed', async () => {
    const person = await makePerson({ password })
    const [known, unlisted] = [await session(person, null), await session(person, null)]
    await db.sessionStart.delete({ where: { id: unlisted.sessionId } })
    const claim = await endOtherSessions(as(person.id), new Date())
    for (const ended of [known, unlisted]) expect(await findAccount(ended, new Date())).toBeNull()
    expect(await findAccount(claim, new Date())).not.toBeNull()
    expect(await listOwnSessions(as(person.id), claim, new Date())).toMatchObject([{ isThis: true }])
  })

  it('leaves out what was signed out of and what ran out', async () => {
    const person = await makePerson({ password })
    const [here, left] = [await session(person, 'Chrome'), await session(person, 'Firefox')]
    await endSession(left, new Date())
    expect(await listOwnSessions(as(person.id), here, new Date())).toHaveLength(1)
    const month = new Date(Date.now() + 31 * 86_400_000)
    expect(await listOwnSessions(as(person.id), here, month)).toMatchObject([{ isThis: true, device: null }])
  })
})

describe('one’s data', () => {
  it('holds what is one’s own, no secret, and nothing of anybody else', async () => {
    const [person, stranger] = [await makePerson({ password }), await makePerson({ password })]
    await makeMerchant({ ownerId: person.id })
    await makeMerchant({ ownerId: stranger.id })
    for (const one of [person, stranger]) {
      await session(one, 'Chrome · Windows')
      await askPasswordReset(one.email ?? '', new Date())
    }
    const data = JSON.stringify(await collectOwnData(as(person.id), new Date()))
    expect(data).toContain(person.email)
    expect(data).toContain('password-asked')
    expect(data).not.toContain(stranger.email)
    expect(data).not.toContain(stranger.id)
    expect(data).not.toMatch(/argon2|tokenDigest|sealedPath|passwordHash/)
    expect(data).not.toContain(await tokenFor(person.id))
  })
})

describe('leaving', () => {
  const today = dayOf(new Date())

  it('asks for the password, waits two weeks, and can be taken back', async () => {
    const person = await makePerson({ password })
    expect(await askClosing(as(person.id), 'sai rồi nhé', new Date())).toEqual({ ok: false, reason: 'wrong' })
    expect(await askClosing(as(person.id), password, new Date())).toEqual({ ok: true, closesOn: addDays(today, 14) })
    await eraseDueAccounts(addDays(today, 13), new Date())
    const claim = await session(person, null)
    expect(await findAccount(claim, new Date())).toMatchObject({ closesOn: addDays(today, 14) })
    expect(await keepAccount(as(person.id), new Date())).toBe(true)
    expect(await keepAccount(as(person.id), new Date())).toBe(false)
    await eraseDueAccounts(addDays(today, 20), new Date())
    expect(await findAccount(claim, new Date())).toMatchObject({ closesOn: null })
  })

  it('erases who it was on its day, keeps what they did, and writes once more', async () => {
    const [owner, person] = [await makePerson(), await makePerson({ password })]
    const merchant = await makeMerchant({ ownerId: owner.id })
    await db.merchantMember.create({ data: { merchantId: merchant.id, userId: person.id, role: 'OWNER' } })
    const claim = await session(person, 'Chrome')
    await askClosing(as(person.id), password, new Date())
    await eraseDueAccounts(addDays(today, 14), new Date())
    const row = await db.user.findUniqueOrThrow({ where: { id: person.id } })
    expect(row).toMatchObject({ name: 'Tài khoản đã đóng', email: null, phone: null, passwordHash: null })
    expect(row.closedAt).not.toBeNull()
    expect(await findAccount(claim, new Date())).toBeNull()
    expect(await db.merchantMember.count({ where: { userId: person.id, removedAt: null } })).toBe(0)
    expect(await db.auditEntry.count({ where: { actorId: person.id } })).toBeGreaterThan(0)
    for (const left of [db.notice.count, db.sessionStart.count, db.letter.count])
      expect(await (left as typeof db.notice.count)({ where: { userId: person.id } })).toBe(0)
    const last = await db.letter.findMany({ where: { address: person.email ?? '' }, include: { notices: true } })
    expect(last.map(({ notices }) => notices[0]?.kind)).toEqual(['account-closed'])
    expect(await eraseDueAccounts(addDays(today, 15), new Date())).toBe(0)
  })

  it('is refused to the last owner and to administrators, and stops when somebody became the last owner meanwhile', async () => {
    const [owner, second, admin] = [
      await makePerson({ password }),
      await makePerson({ password }),
      await makePerson({ password, admin: true }),
    ]
    const merchant = await makeMerchant({ ownerId: owner.id })
    expect(await askClosing(as(owner.id), password, new Date())).toEqual({
      ...{ ok: false, reason: 'last-owner', merchants: [merchant.name] },
    })
    expect(await askClosing(as(admin.id), password, new Date())).toEqual({ ok: false, reason: 'is-administrator' })
    await db.merchantMember.create({ data: { merchantId: merchant.id, userId: second.id, role: 'OWNER' } })
    expect(await askClosing(as(owner.id), password, new Date())).toMatchObject({ ok: true })
    expect(await askClosing(as(second.id), password, new Date())).toMatchObject({ reason: 'last-owner' })
    await db.merchantMember.updateMany({ where: { userId: second.id }, data: { removedAt: new Date('2100-01-01') } })
    await eraseDueAccounts(addDays(today, 14), new Date())
    expect(await db.user.findUniqueOrThrow({ where: { id: owner.id } })).toMatchObject({
      ...{ closedAt: null, closesOn: null, email: owner.email },
    })
    expect(await db.notice.count({ where: { userId: owner.id, kind: 'account-not-closed' } })).toBe(1)
  })
})
