import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import type { Person } from './actors'
import { createAdministrator } from './commands/create-administrator'
import { confirmFactor, renewRecoveryCodes, showFactor, takeFactorAway } from './commands/second-factor'
import { signIn } from './commands/sign-in'
import { openNewSecret, sealNewSecret } from './offered-secret'
import { findAccount, findHalfSignedIn, findOwnFactor } from './queries'
import { RECOVERY_CODES } from './sealed-secret'
import { newClaim } from './session-token'
import { adminForTest } from './test-actors'
import { makePerson } from './test-people'
import { hotp, stepAt } from './totp'

const password = 'Một mật khẩu dài'
const now = new Date()
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const codeAt = (secret: Uint8Array, at: Date) => hotp(secret, stepAt(at))
const personFor = (userId: string) => ({ userId }) as unknown as Person

/** The secret that one more browser is shown. */
async function offered(userId: string, tokenVersion = 0) {
  const secret = await openNewSecret(await sealNewSecret({ userId, tokenVersion }), { userId, tokenVersion })
  if (!secret) throw new Error('no secret')
  return secret
}

/** Somebody of the staff with a second factor that stands since `now`. */
async function proven() {
  const person = await makePerson({ password, role: 'REVIEWER' })
  const secret = await offered(person.id)
  const confirmed = await confirmFactor(person.id, secret, codeAt(secret, now), null, now)
  if (!confirmed.ok) throw new Error(confirmed.reason)
  return { person, secret, codes: confirmed.recoveryCodes, tokenVersion: confirmed.tokenVersion }
}

describe('setting up', () => {
  it('asks for a right code, keeps the secret sealed and ends the sessions from before', async () => {
    const { id } = await makePerson({ role: 'AUDITOR' })
    const secret = await offered(id)
    expect(await db.secondFactor.count({ where: { userId: id } })).toBe(0)
    expect(await confirmFactor(id, secret, '000000', null, now)).toEqual({ ok: false, reason: 'wrong' })
    expect(await confirmFactor(id, null, codeAt(secret, now), null, now)).toEqual({ ok: false, reason: 'none' })
    const confirmed = await confirmFactor(id, secret, ` ${codeAt(secret, now)} `, null, now)
    if (!confirmed.ok) throw new Error(confirmed.reason)
    expect(confirmed.recoveryCodes).toHaveLength(RECOVERY_CODES)
    const kept = await db.secondFactor.findUniqueOrThrow({ where: { userId: id } })
    expect(kept.sealedSecret).not.toContain(Buffer.from(secret).toString('base64url'))
    expect(await findOwnFactor(personFor(id))).toEqual({ since: now, recoveryLeft: RECOVERY_CODES })
    expect(await findAccount(newClaim(id, 0, now, true), now)).toBeNull()
    expect(await findAccount(newClaim(id, confirmed.tokenVersion, now, true), now)).toMatchObject({ userId: id })
    expect(await confirmFactor(id, secret, codeAt(secret, now), null, now)).toEqual({ ok: false, reason: 'none' })
  })

  it('gives whoever was shown another secret before nothing to sign in with', async () => {
    const { id } = await makePerson({ role: 'REVIEWER' })
    const [strangers, own] = [await offered(id), await offered(id)]
    expect(own).not.toEqual(strangers)
    expect((await confirmFactor(id, own, codeAt(own, now), null, now)).ok).toBe(true)
    const late = await confirmFactor(id, strangers, codeAt(strangers, now), null, now)
    expect(late).toEqual({ ok: false, reason: 'none' })
    const at = later(60)
    expect(await showFactor(id, codeAt(strangers, at), null, at)).toEqual({ ok: false, reason: 'wrong' })
    expect((await showFactor(id, codeAt(own, at), null, at)).ok).toBe(true)
  })

  it('opens what was offered for its own account and sessions only', async () => {
    const { id: userId } = await makePerson({ role: 'REVIEWER' })
    const sealed = await sealNewSecret({ userId, tokenVersion: 3 })
    expect(await openNewSecret(sealed, { userId, tokenVersion: 3 })).not.toBeNull()
    expect(await openNewSecret(sealed, { userId, tokenVersion: 4 })).toBeNull()
    expect(await openNewSecret(sealed, { userId: randomUUID(), tokenVersion: 3 })).toBeNull()
    expect(await openNewSecret(sealed.slice(1), { userId, tokenVersion: 3 })).toBeNull()
  })

  it('keeps recovery codes as digests only', async () => {
    const { person, codes } = await proven()
    const kept = JSON.stringify(await db.recoveryCode.findMany({ where: { userId: person.id } }))
    for (const code of codes) expect(kept).not.toContain(code)
  })
})

describe('signing in', () => {
  it('has whoever works at the desk set one up first, unless the booth is marked as a demo', async () => {
    const person = await makePerson({ password, role: 'REGISTRAR' })
    const demo = await makePerson()
    const isDemo = (value: boolean) => db.user.updateMany({ where: { id: demo.id }, data: { isDemo: value } })
    await db.user.updateMany({ where: { isDemo: true }, data: { isDemo: false } })
    const attempt = () => signIn({ identifier: person.email ?? '', password, address: null }, now)
    const half = await attempt()
    expect(half).toMatchObject({ ok: true, step: 'enrol' })
    expect(half.ok && (await findAccount(half.claim, now))).toBeNull()
    await isDemo(true)
    const demoSession = await attempt()
    expect(demoSession).toMatchObject({ ok: true, step: 'done' })
    expect(demoSession.ok && (await findAccount(demoSession.claim, now))).toMatchObject({ isProven: false })
    await isDemo(false)
  })

  it('stops half way: the right password opens nothing', async () => {
    const { person, tokenVersion } = await proven()
    const half = await signIn({ identifier: person.email ?? '', password, address: null }, now)
    if (!half.ok) throw new Error('refused')
    expect(half.step).toBe('code')
    expect(await findAccount(half.claim, new Date(half.claim.signedInAt * 1000))).toBeNull()
    expect(await findHalfSignedIn(person.id, tokenVersion)).toMatchObject({
      step: 'code',
      account: person.email,
      isStaff: true,
    })
    expect(await findHalfSignedIn(person.id, tokenVersion + 1)).toBeNull()
    const claim = newClaim(person.id, tokenVersion, now, true)
    expect(await findAccount(claim, now)).toMatchObject({ roles: ['REVIEWER'], isProven: true })
  })

  it('says the same of a wrong password as of nobody', async () => {
    const { person } = await proven()
    expect(await signIn({ identifier: person.email ?? '', password: 'x', address: null }, now)).toEqual({
      ok: false,
      reason: 'wrong',
    })
  })

  it('asks nobody else: a merchant’s member needs no second factor', async () => {
    const person = await makePerson({ password })
    const done = await signIn({ identifier: person.email ?? '', password, address: null }, now)
    expect(done).toMatchObject({ ok: true, step: 'done' })
  })
})

describe('a code', () => {
  it('works once, also for two who use it at the same moment', async () => {
    const { person, secret } = await proven()
    expect(await showFactor(person.id, codeAt(secret, now), null, now)).toEqual({ ok: false, reason: 'wrong' })
    const at = later(60)
    const both = await Promise.all([1, 2].map(() => showFactor(person.id, codeAt(secret, at), null, at)))
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await showFactor(person.id, codeAt(secret, at), null, at)).toEqual({ ok: false, reason: 'wrong' })
    expect((await showFactor(person.id, codeAt(secret, later(90)), null, later(90))).ok).toBe(true)
  })

  it('is nobody else’s', async () => {
    const [mine, other] = [await proven(), await proven()]
    const at = later(60)
    expect(await showFactor(mine.person.id, codeAt(other.secret, at), null, at)).toEqual({ ok: false, reason: 'wrong' })
    expect(await showFactor(mine.person.id, other.codes[0] ?? '', null, at)).toEqual({ ok: false, reason: 'wrong' })
  })

  it('cannot be guessed: failures make one wait, whatever the password was', async () => {
    const { person } = await proven()
    const tries = []
    for (let i = 0; i < 6; i++) tries.push(await showFactor(person.id, '000000', null, now))
    expect(tries.at(0)).toEqual({ ok: false, reason: 'wrong' })
    expect(tries.at(-1)).toMatchObject({ ok: false, reason: 'wait' })
    await signIn({ identifier: person.email ?? '', password, address: null }, now)
    expect(await showFactor(person.id, '000000', null, now)).toMatchObject({ reason: 'wait' })
  })
})

describe('a recovery code', () => {
  it('stands in for the phone once, and leaves a trace', async () => {
    const { person, codes } = await proven()
    const code = codes[3] ?? ''
    expect(await showFactor(person.id, code.toUpperCase().replace('-', ' '), null, now)).toEqual({
      ok: true,
      recoveryLeft: RECOVERY_CODES - 1,
    })
    expect(await showFactor(person.id, code, null, now)).toEqual({ ok: false, reason: 'wrong' })
    expect(await db.auditEntry.count({ where: { subjectId: person.id, verb: 'user.recovery-code-used' } })).toBe(1)
  })

  it('is replaced with the nine others, by its owner’s password only', async () => {
    const { person, codes } = await proven()
    expect(await renewRecoveryCodes(personFor(person.id), 'falsch', now)).toEqual({ ok: false, reason: 'wrong' })
    const renewed = await renewRecoveryCodes(personFor(person.id), password, now)
    expect(renewed.ok && new Set([...renewed.recoveryCodes, ...codes]).size).toBe(2 * RECOVERY_CODES)
    expect(await showFactor(person.id, codes[0] ?? '', null, now)).toEqual({ ok: false, reason: 'wrong' })
  })
})

describe('a lost phone', () => {
  let admin: ReturnType<typeof adminForTest>
  beforeEach(async () => {
    admin = adminForTest((await makePerson({ role: 'ADMINISTRATOR' })).id)
  })

  it('is taken off the account by another administrator: sessions end, a new one is set up', async () => {
    const { person, codes, tokenVersion } = await proven()
    const claim = newClaim(person.id, tokenVersion, now, true)
    expect(await takeFactorAway(admin, person.id)).toEqual({ ok: true })
    expect(await findAccount(claim, now)).toBeNull()
    expect(await showFactor(person.id, codes[0] ?? '', null, now)).toEqual({ ok: false, reason: 'wrong' })
    expect(await takeFactorAway(admin, person.id)).toEqual({ ok: false, reason: 'none' })
    expect(await db.auditEntry.count({ where: { actorId: admin.userId, subjectId: person.id } })).toBe(1)
  })

  it('is nothing one does for oneself, nor for somebody who is not on the staff', async () => {
    expect(await takeFactorAway(admin, admin.userId)).toEqual({ ok: false, reason: 'oneself' })
    expect(await takeFactorAway(admin, (await makePerson()).id)).toEqual({ ok: false, reason: 'unknown' })
    expect(await takeFactorAway(admin, randomUUID())).toEqual({ ok: false, reason: 'unknown' })
  })

  it('of the only administrator is mended by whoever runs the server', async () => {
    const { person } = await proven()
    await createAdministrator({ name: 'Lại tôi', email: person.email ?? '' }, now)
    expect(await findOwnFactor(personFor(person.id))).toBeNull()
  })
})
