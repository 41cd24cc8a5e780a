import { describe, expect, it, vi } from 'vitest'
import type { Person } from '@/lib/auth/actors'
import { signIn } from '@/lib/auth/commands/sign-in'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { openPath } from '@/lib/notices/sealed-path'
import { askPasswordReset } from './commands/ask-reset'
import { eraseDueAccounts } from './commands/erase-accounts'
import { askOwnEmail, confirmOwnEmail } from './commands/own-email'
import { changeOwnPhone } from './commands/own-phone'
import { findPendingEmail } from './queries/pending-email'

vi.stubEnv('PUBLIC_URL', 'https://booth.example')

const password = 'gốm Bát Tràng men lam'
const as = (userId: string) => ({ userId }) as unknown as Person
const letters = () =>
  Array.from({ length: 16 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')
const newEmail = () => `${letters()}@thu.example`
const newPhone = () => `+8493${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`

/** The token in the confirmation letter that waits for an address. */
async function tokenAt(address: string) {
  const letter = await db.letter.findFirstOrThrow({ where: { address }, orderBy: { createdAt: 'desc' } })
  return openPath(letter.sealedPath ?? '')?.replace('/account/email/', '') ?? ''
}
const mayEnter = async (identifier: string) => (await signIn({ identifier, password, address: null }, new Date())).ok

describe('an address of one’s own', () => {
  it('is added to an account with a number alone, once its letter’s link was used by that account', async () => {
    const [person, stranger] = [await makePerson({ password, phone: true }), await makePerson({ password })]
    const [email, now] = [newEmail(), new Date()]
    expect(await askOwnEmail(as(person.id), { email, password: 'không phải' }, now)).toEqual({
      ok: false,
      reason: 'wrong',
    })
    expect(await askOwnEmail(as(person.id), { email, password }, now)).toEqual({ ok: true })
    expect(await mayEnter(email)).toBe(false)
    const token = await tokenAt(email)
    expect(await findPendingEmail(as(stranger.id), token, now)).toBeNull()
    expect(await confirmOwnEmail(as(stranger.id), token, now)).toEqual({ ok: false, reason: 'gone' })
    expect(await findPendingEmail(as(person.id), token, now)).toBe(email)
    const late = new Date(now.getTime() + 24 * 3_600_000)
    expect(await confirmOwnEmail(as(person.id), token, late)).toEqual({ ok: false, reason: 'gone' })
    expect(await confirmOwnEmail(as(person.id), token, now)).toEqual({ ok: true })
    expect(await confirmOwnEmail(as(person.id), token, now)).toEqual({ ok: false, reason: 'gone' })
    expect(await mayEnter(email)).toBe(true)
    expect(await askPasswordReset(email, now)).toBe(true)
    expect(await askOwnEmail(as(person.id), { email, password }, now)).toEqual({ ok: false, reason: 'same' })
  })

  it('tells the address so far, and links on their way there prove nothing any more', async () => {
    const person = await makePerson({ password })
    const before = person.email ?? ''
    const [email, now] = [newEmail(), new Date()]
    await askPasswordReset(before, now)
    await askOwnEmail(as(person.id), { email, password }, now)
    await confirmOwnEmail(as(person.id), await tokenAt(email), now)
    expect(await db.oneTimeLink.count({ where: { userId: person.id, usedAt: null, withdrawnAt: null } })).toBe(0)
    const told = await db.notice.findFirstOrThrow({ where: { kind: 'email-changed', letter: { address: before } } })
    expect(JSON.stringify(told.params)).not.toContain(email)
  })

  it('takes an address from an account that only stated it, never from one that showed it or has nothing else', async () => {
    const now = new Date()
    const confirm = async (email: string) => {
      const person = await makePerson({ password, phone: true })
      await askOwnEmail(as(person.id), { email, password }, now)
      return confirmOwnEmail(as(person.id), await tokenAt(email), now)
    }
    const stated = await makePerson({ phone: true })
    const email = newEmail()
    await db.user.update({ where: { id: stated.id }, data: { email } })
    expect(await confirm(email)).toEqual({ ok: true })
    expect(await db.user.findUnique({ where: { id: stated.id } })).toMatchObject({ email: null, phone: stated.phone })
    for (const unproven of [true, false])
      expect(await confirm((await makePerson({ unproven })).email ?? '')).toEqual({ ok: false, reason: 'taken' })
  })

  it('is asked for a few times an hour, and erased with the account', async () => {
    const person = await makePerson({ password, phone: true })
    const now = new Date()
    const answers = []
    for (let times = 0; times < 6; times += 1)
      answers.push((await askOwnEmail(as(person.id), { email: newEmail(), password }, now)).ok)
    expect(answers).toEqual([true, true, true, true, true, false])
    await db.user.update({ where: { id: person.id }, data: { closesOn: new Date('2026-01-01') } })
    await eraseDueAccounts('2026-01-02', now)
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({
      ...{ phone: null, pendingEmail: null, pendingEmailDigest: null, phoneVerifiedAt: null },
      closedAt: expect.any(Date),
    })
  })
})

describe('a number of one’s own', () => {
  it('is changed with the password, counts as stated, and is refused when another has it', async () => {
    const [person, other] = [await makePerson({ password, phone: true }), await makePerson({ phone: true })]
    const [phone, now] = [newPhone(), new Date()]
    const change = (to: string, typed = password) => changeOwnPhone(as(person.id), { phone: to, password: typed }, now)
    expect(await change(phone, 'không phải')).toEqual({ ok: false, reason: 'wrong' })
    expect(await change(person.phone ?? '')).toEqual({ ok: false, reason: 'same' })
    expect(await change(other.phone ?? '')).toEqual({ ok: false, reason: 'taken' })
    expect(await change(phone)).toEqual({ ok: true })
    expect(await db.user.findUnique({ where: { id: person.id } })).toMatchObject({ phone, phoneVerifiedAt: null })
    expect(await mayEnter(phone)).toBe(true)
  })
})
