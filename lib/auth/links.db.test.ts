import { describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { issueLink } from './commands/issue-link'
import { signIn } from './commands/sign-in'
import { usePasswordLink } from './commands/use-link'
import { newToken, tokenDigest } from './one-time-link'
import { findAccount, findLink } from './queries'
import { newClaim } from './session-token'
import { makeMerchant, makePerson } from './test-people'

const password = 'nón lá làng Chuông'
const DAY_MS = 86_400_000
const issue = (userId: string, now: Date) =>
  db.$transaction((tx) => issueLink(tx, { userId, createdById: null, proves: null }, now))

describe('a one-time link', () => {
  it('keeps a digest only, and opens as often as a messenger likes', async () => {
    const now = new Date()
    const person = await makePerson({ phone: true })
    const { token, expiresAt } = await issue(person.id, now)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(expiresAt.getTime() - now.getTime()).toBe(7 * DAY_MS)
    const kept = await db.oneTimeLink.findMany({ where: { userId: person.id } })
    expect(kept.map((link) => link.tokenDigest)).toEqual([tokenDigest(token)])
    expect(JSON.stringify(kept)).not.toContain(token)
    for (let look = 0; look < 3; look += 1)
      expect(await findLink(token, now)).toEqual({ state: 'open', name: person.name, identifier: person.phone })
  })

  it('sets the password once, signs its owner in and ends older sessions', async () => {
    const now = new Date()
    const person = await makePerson({ password: 'mật khẩu cũ xưa' })
    await makeMerchant({ ownerId: person.id })
    const before = newClaim(person.id, 0, now)
    expect(await findAccount(before, now)).not.toBeNull()
    const { token } = await issue(person.id, now)

    const used = await usePasswordLink(token, password, now)
    expect(used).toMatchObject({ ok: true, isStaff: false, isMember: true })
    expect(await findAccount(before, now)).toBeNull()
    expect(used.ok && (await findAccount(used.claim, now))).toMatchObject({ userId: person.id })
    expect(await signIn({ identifier: person.email ?? '', password, address: null }, now)).toMatchObject({ ok: true })

    expect(await usePasswordLink(token, 'một mật khẩu khác', now)).toEqual({ ok: false, reason: 'used' })
    expect(await findLink(token, now)).toEqual({ state: 'used' })
    expect(await signIn({ identifier: person.email ?? '', password, address: null }, now)).toMatchObject({ ok: true })
    const trace = await db.auditEntry.findMany({ where: { subjectId: person.id } })
    expect(trace.map((entry) => entry.verb)).toEqual(['user.password-set-by-link'])
  })

  it('serves one of two who use it at once', async () => {
    const now = new Date()
    const person = await makePerson()
    const { token } = await issue(person.id, now)
    const results = await Promise.all([
      usePasswordLink(token, 'mật khẩu thứ nhất', now),
      usePasswordLink(token, 'mật khẩu thứ hai', now),
    ])
    expect(results.map((one) => one.ok).sort()).toEqual([false, true])
    expect(results.find((one) => !one.ok)).toEqual({ ok: false, reason: 'used' })
  })

  it('ends after seven days', async () => {
    const now = new Date()
    const person = await makePerson()
    const { token } = await issue(person.id, now)
    const lastMoment = new Date(now.getTime() + 7 * DAY_MS - 1)
    const after = new Date(now.getTime() + 7 * DAY_MS)
    expect(await findLink(token, lastMoment)).toMatchObject({ state: 'open' })
    expect(await findLink(token, after)).toEqual({ state: 'expired' })
    expect(await usePasswordLink(token, password, after)).toEqual({ ok: false, reason: 'expired' })
  })

  it('is replaced by a newer one, even one of the same moment', async () => {
    const now = new Date()
    const person = await makePerson()
    const [first, second] = await Promise.all([issue(person.id, now), issue(person.id, now)])
    const states = await Promise.all([findLink(first.token, now), findLink(second.token, now)])
    expect(states.map((one) => one.state).sort()).toEqual(['open', 'replaced'])
    const older = states[0]?.state === 'replaced' ? first : second
    expect(await usePasswordLink(older.token, password, now)).toEqual({ ok: false, reason: 'replaced' })
  })

  it('means nothing when it is made up or its owner is disabled', async () => {
    const now = new Date()
    const person = await makePerson()
    const { token } = await issue(person.id, now)
    await db.user.update({ where: { id: person.id }, data: { disabledAt: now } })
    for (const one of [token, newToken(), '']) {
      expect(await findLink(one, now)).toEqual({ state: 'unknown' })
      expect(await usePasswordLink(one, password, now)).toEqual({ ok: false, reason: 'unknown' })
    }
  })

  it('opens an account that others hammered', async () => {
    const now = new Date()
    const person = await makePerson({ password: 'mật khẩu cũ xưa' })
    const attempt = (typed: string) => signIn({ identifier: person.email ?? '', password: typed, address: null }, now)
    for (let failure = 0; failure < 6; failure += 1) await attempt('sai')
    expect(await attempt(password)).toMatchObject({ reason: 'wait' })
    const { token } = await issue(person.id, now)
    expect(await usePasswordLink(token, password, now)).toMatchObject({ ok: true })
    expect(await attempt(password)).toMatchObject({ ok: true })
  })

  it('survives a password that is too weak', async () => {
    const now = new Date()
    const person = await makePerson({ phone: true })
    const { token } = await issue(person.id, now)
    expect(await usePasswordLink(token, 'ngắn', now)).toEqual({ ok: false, reason: 'password', fault: 'too-short' })
    expect(await usePasswordLink(token, `số ${person.phone?.replace('+84', '0')}`, now)).toMatchObject({
      fault: 'like-identifier',
    })
    expect(await usePasswordLink(token, password, now)).toMatchObject({ ok: true })
  })
})
