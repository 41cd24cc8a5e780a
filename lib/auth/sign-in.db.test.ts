import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { digestOf } from '@/lib/audit/digest'
import { db } from '@/lib/db/client'
import { signIn } from './commands/sign-in'
import { makeMerchant, makePerson } from './test-people'

const password = 'chè sen Tây Hồ'
const now = new Date()
const attempt = (identifier: string, typed: string, address: string | null = null) =>
  signIn({ identifier, password: typed, address }, now)

describe('signing in', () => {
  it('takes an e-mail address in any case, with the password in either Unicode form', async () => {
    const person = await makePerson({ password })
    const email = person.email?.toUpperCase() ?? ''
    const result = await attempt(` ${email} `, password.normalize('NFD'))
    expect(result).toMatchObject({ ok: true, isStaff: false, isMember: false })
    expect(result.ok && result.claim).toMatchObject({ userId: person.id, tokenVersion: 0 })
  })

  it('takes a phone number as people write it, and knows who is who', async () => {
    const person = await makePerson({ password, phone: true, admin: true })
    await makeMerchant({ ownerId: person.id })
    const typed = `0${person.phone?.slice(3, 6)} ${person.phone?.slice(6, 9)}.${person.phone?.slice(9)}`
    expect(await attempt(typed, password)).toMatchObject({ ok: true, isStaff: true, isMember: true })
  })

  it('tells wrong, unknown, without password and disabled apart for nobody', async () => {
    const person = await makePerson({ password })
    const disabled = await makePerson({ password, disabled: true })
    const invited = await makePerson()
    const wrong = { ok: false, reason: 'wrong' }
    expect(await attempt(person.email ?? '', `${password}!`)).toEqual(wrong)
    expect(await attempt(`${randomUUID()}@thu.example`, password)).toEqual(wrong)
    expect(await attempt(disabled.email ?? '', password)).toEqual(wrong)
    expect(await attempt(invited.email ?? '', password)).toEqual(wrong)
    expect(await attempt('không phải tài khoản', password)).toEqual(wrong)
  })

  it('does not count a revoked right or an ended membership', async () => {
    const person = await makePerson({ password, admin: true })
    await makeMerchant({ ownerId: person.id })
    await db.staffAppointment.updateMany({ where: { userId: person.id }, data: { endedAt: new Date() } })
    await db.merchantMember.updateMany({ where: { userId: person.id }, data: { removedAt: new Date() } })
    expect(await attempt(person.email ?? '', password)).toMatchObject({ ok: true, isStaff: false, isMember: false })
  })
})

describe('slowing down', () => {
  it('makes an account wait after five failures, even with the right password, and however it is written', async () => {
    const person = await makePerson({ password })
    for (let failure = 0; failure < 5; failure += 1)
      expect(await attempt(person.email ?? '', 'sai')).toEqual({ ok: false, reason: 'wrong' })
    const refused = await attempt(person.email?.toUpperCase() ?? '', password)
    expect(refused).toMatchObject({ ok: false, reason: 'wait' })
    const waitSeconds = !refused.ok && refused.reason === 'wait' ? refused.waitSeconds : 0
    expect(waitSeconds).toBeGreaterThan(20)
    expect(waitSeconds).toBeLessThanOrEqual(30)
  })

  it('lets nobody through by trying many at once', async () => {
    const person = await makePerson({ password })
    const results = await Promise.all(Array.from({ length: 20 }, () => attempt(person.email ?? '', 'sai')))
    expect(results.filter((one) => !one.ok && one.reason === 'wrong')).toHaveLength(5)
    expect(results.filter((one) => !one.ok && one.reason === 'wait')).toHaveLength(15)
  })

  it('waits twice as long after the next failure', async () => {
    const person = await makePerson({ password })
    for (let failure = 0; failure < 5; failure += 1) await attempt(person.email ?? '', 'sai')
    await db.rateLimit.updateMany({
      where: { key: `gate:${digestOf(`account ${person.email} from unknown`)}` },
      data: { expire: BigInt(Date.now() - 1) },
    })
    expect(await attempt(person.email ?? '', 'sai')).toEqual({ ok: false, reason: 'wrong' })
    const refused = await attempt(person.email ?? '', 'sai')
    expect(!refused.ok && refused.reason === 'wait' ? refused.waitSeconds : 0).toBeGreaterThan(50)
  })

  it('slows an unknown account in the same way', async () => {
    const email = `${randomUUID()}@thu.example`
    for (let failure = 0; failure < 5; failure += 1) await attempt(email, 'sai')
    expect(await attempt(email, 'sai')).toMatchObject({ reason: 'wait' })
  })

  it('forgets the failures after a right password', async () => {
    const person = await makePerson({ password })
    for (let round = 0; round < 3; round += 1) {
      for (let failure = 0; failure < 3; failure += 1) await attempt(person.email ?? '', 'sai')
      expect(await attempt(person.email ?? '', password)).toMatchObject({ ok: true })
    }
  })

  it('does not let a stranger shut the owner out from another address', async () => {
    const person = await makePerson({ password })
    for (let guess = 0; guess < 8; guess += 1) await attempt(person.email ?? '', 'sai', '198.51.100.7')
    expect(await attempt(person.email ?? '', password, '198.51.100.7')).toMatchObject({ ok: false, reason: 'wait' })
    expect(await attempt(person.email ?? '', password, '198.51.100.8')).toMatchObject({ ok: true })
  })

  it('stops an address that tries many accounts, and keeps neither address nor account readable', async () => {
    const address = `203.0.113.${Math.floor(Math.random() * 1e6)}`
    for (let failure = 0; failure < 50; failure += 1) await attempt(`${randomUUID()}@thu.example`, 'sai', address)
    const person = await makePerson({ password })
    expect(await attempt(person.email ?? '', password, address)).toMatchObject({ ok: false, reason: 'wait' })
    expect(await attempt(person.email ?? '', password, '198.51.100.9')).toMatchObject({ ok: true })
    const kept = JSON.stringify((await db.rateLimit.findMany({ select: { key: true } })).map((row) => row.key))
    expect(kept).toContain(digestOf(`address ${address}`))
    expect(kept).not.toContain(address)
    expect(kept).not.toContain('@thu.example')
  })
})
