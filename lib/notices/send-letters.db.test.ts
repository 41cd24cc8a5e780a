import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { stopLetters } from './commands/choose-letters'
import { notifyAccount, notifyAddress } from './commands/notify'
import { sendLetterAgain } from './commands/outbox'
import { sendDueLetters } from './commands/send-letters'
import { sweepNotices } from './sweep-notices'
import { readableMessage, startSmtpServer } from './test-smtp-server'
import { readUnsubscribeKey } from './unsubscribe-key'

let server: Awaited<ReturnType<typeof startSmtpServer>>
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)

beforeAll(async () => {
  server = await startSmtpServer()
  vi.stubEnv('SMTP_HOST', '127.0.0.1')
  vi.stubEnv('SMTP_PORT', String(server.port))
  vi.stubEnv('SMTP_TLS', 'none')
  vi.stubEnv('SMTP_FROM', 'thu@booth.example')
  vi.stubEnv('PUBLIC_URL', 'https://booth.example')
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterAll(() => server.stop())
// Letters of other tests are not these tests' business.
beforeEach(async () => {
  await db.letter.updateMany({
    where: { state: 'WAITING' },
    data: { state: 'NOT_NEEDED', endedAt: new Date(), sealedPath: null, leaseId: null, leaseUntil: null },
  })
  server.received.length = 0
  server.refusals.length = 0
})

async function write(kind: 'application-received' | 'application-approved' = 'application-received') {
  const address = `${randomUUID()}@thu.example`
  const told = { kind, params: { name: 'HTX Gốm' }, secretPath: '/join/duong-dan-rieng' }
  await db.$transaction((tx) => notifyAddress(tx, { address, locale: 'vi' }, told))
  return address
}
const letterTo = (address: string) => db.letter.findFirstOrThrow({ where: { address } })

describe('sending', () => {
  it('hands a letter over once, link and all, and forgets the link', async () => {
    const address = await write()
    const handed = await Promise.all([
      sendDueLetters(inMinutes(1)),
      sendDueLetters(inMinutes(1)),
      sendDueLetters(inMinutes(1)),
    ])
    expect(handed.reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(server.received).toHaveLength(1)
    const { headers, bodies } = readableMessage(server.received[0]?.data ?? '')
    expect(headers).toContain('Subject: Đã nhận đơn tham gia của HTX Gốm')
    expect(bodies.join()).toContain('https://booth.example/join/duong-dan-rieng')
    expect(await letterTo(address)).toMatchObject({ state: 'SENT', sealedPath: null, leaseId: null, attempts: 1 })
    expect(await sendDueLetters(inMinutes(10))).toBe(0)
  })

  it('tries again after a passing refusal, under the same message id', async () => {
    const address = await write()
    server.refusals.push({ at: 'RCPT', answer: '451 4.7.1 greylisted' })
    expect(await sendDueLetters(inMinutes(1))).toBe(0)
    const waiting = await letterTo(address)
    expect(waiting).toMatchObject({ state: 'WAITING', attempts: 1, leaseId: null })
    expect(waiting.fault).toContain('greylisted')
    expect(waiting.dueAt.getTime()).toBeGreaterThan(Date.now() + 30_000)
    expect(await sendDueLetters(new Date())).toBe(0)
    expect(await sendDueLetters(inMinutes(2))).toBe(1)
    expect(server.received[0]?.data).toContain(`<${waiting.id}@booth.example>`)
    expect(await letterTo(address)).toMatchObject({ state: 'SENT', attempts: 2, fault: null })
  })

  it('gives up what is refused for good, until an administrator sends it again', async () => {
    const admin = adminForTest((await makePerson({ admin: true })).id)
    const [address, other] = [await write(), await write()]
    await db.letter.updateMany({ where: { address }, data: { dueAt: new Date(0) } })
    server.refusals.push({ at: 'RCPT', answer: `550 5.1.1 <${address}> unknown` })
    expect(await sendDueLetters(inMinutes(1))).toBe(1)
    const failed = await letterTo(address)
    expect(failed).toMatchObject({ state: 'FAILED', attempts: 1 })
    expect(failed.fault).not.toContain('thu.example')
    expect(failed.sealedPath).not.toBeNull()
    expect((await letterTo(other)).state).toBe('SENT')

    expect(await sendLetterAgain(admin, (await letterTo(other)).id, new Date())).toEqual({
      ok: false,
      reason: 'not-now',
    })
    expect(await sendLetterAgain(admin, failed.id, new Date())).toEqual({ ok: true })
    expect(await sendDueLetters(inMinutes(1))).toBe(1)
    expect(await letterTo(address)).toMatchObject({ state: 'SENT', fault: null })
  })

  it('stops asking a server that is away, and loses nothing by a killed process', async () => {
    const [first, second] = [await write(), await write()]
    vi.stubEnv('SMTP_PORT', '1')
    expect(await sendDueLetters(inMinutes(1))).toBe(0)
    vi.stubEnv('SMTP_PORT', String(server.port))
    const attempts = [await letterTo(first), await letterTo(second)].map((letter) => letter.attempts)
    expect(attempts.sort()).toEqual([0, 1])

    // As a process leaves it that was killed while it sent.
    const lease = { leaseId: randomUUID(), attempts: 1, dueAt: new Date() }
    await db.letter.updateMany({
      where: { address: { in: [first, second] } },
      data: { ...lease, leaseUntil: inMinutes(4) },
    })
    expect(await sendDueLetters(inMinutes(1))).toBe(0)
    await db.letter.updateMany({ where: { address: { in: [first, second] } }, data: { leaseUntil: inMinutes(-1) } })
    expect(await sendDueLetters(inMinutes(1))).toBe(2)
  })
})

describe('a gathered letter', () => {
  it('tells everything in one, and its own link stops such letters and no others', async () => {
    const person = await makePerson()
    const params = { merchant: 'HTX', solution: 'E_INVOICE' as const, words: 'Sai mã số.' }
    for (const kind of ['proof-returned', 'proof-accepted'] as const)
      await db.$transaction((tx) => notifyAccount(tx, person.id, { kind, params, path: '/merchant/readiness' }))
    expect(await sendDueLetters(new Date())).toBe(0)
    expect(await sendDueLetters(inMinutes(6))).toBe(1)
    const { headers, bodies } = readableMessage(server.received[0]?.data ?? '')
    expect(headers).toContain('Subject: 2 thông báo từ Gian hàng Thủ đô')
    expect(bodies.join()).toContain('> Sai mã số.')
    const key = /letters\/stop\/([\w.-]+)/.exec(bodies.join())?.[1] ?? ''
    expect(readUnsubscribeKey(key)).toEqual({ userId: person.id, topics: ['proofs'] })
    const forged = key.replace(person.id, (await makePerson()).id)
    for (const bad of [forged, `${key}x`, key.replace('proofs', 'listings'), '', '.'])
      expect(readUnsubscribeKey(bad)).toBeNull()

    await db.$transaction((tx) => notifyAccount(tx, person.id, { kind: 'proof-returned', params }))
    expect(await stopLetters(person.id, ['proofs'], new Date())).toBe(true)
    expect(await sendDueLetters(inMinutes(12))).toBe(0)
    await db.$transaction((tx) => notifyAccount(tx, person.id, { kind: 'proof-returned', params }))
    expect(await db.letter.count({ where: { userId: person.id, state: 'WAITING' } })).toBe(0)
    await db.$transaction((tx) => notifyAccount(tx, person.id, { kind: 'password-changed', params: {} }))
    expect(await sendDueLetters(inMinutes(12))).toBe(1)
  })
})

describe('after its days', () => {
  it('an ended letter forgets its address, and a notice goes, while what waits stays', async () => {
    const [sent, waiting] = [await write(), await write()]
    await db.letter.updateMany({
      where: { address: sent },
      data: { state: 'SENT', endedAt: new Date(), sealedPath: null },
    })
    const { id } = await letterTo(sent)
    await sweepNotices(inMinutes(29 * 1440))
    expect((await letterTo(sent)).id).toBe(id)
    await sweepNotices(inMinutes(31 * 1440))
    expect(await db.letter.findUnique({ where: { id } })).toMatchObject({ address: null })
    await letterTo(waiting)
    await sweepNotices(inMinutes(401 * 1440))
    expect(await db.letter.findUnique({ where: { id } })).toBeNull()
  })
})
