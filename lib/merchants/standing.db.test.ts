import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { createMerchantFromProducer, createTrader } from './commands/create-merchant'
import { approveMerchant, reinstateMerchant, rejectMerchant, suspendMerchantIn } from './commands/decide-standing'
import { revealTaxCode } from './commands/reveal-tax-code'
import { findMerchant } from './queries/find-merchant'
import { makeProducer } from './test-producers'

const makeAdmin = async () => adminForTest((await makePerson({ admin: true })).id)
const verbsOf = async (subjectId: string) =>
  (await db.auditEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map((entry) => entry.verb)
const isActive = async (id: string) => (await db.merchant.findUniqueOrThrow({ where: { id } })).isActive

async function waitingMerchant() {
  const admin = await makeAdmin()
  const producer = await makeProducer()
  const made = await createMerchantFromProducer(admin, producer.id, { approve: false })
  if (!made.ok) throw new Error(made.reason)
  return { admin, producer, merchantId: made.merchantId }
}

describe('opening a merchant from the registry', () => {
  it('takes over what the registry knows and waits for approval', async () => {
    const admin = await makeAdmin()
    const producer = await makeProducer({ household: true, phone: '0912 345 678' })
    const made = await createMerchantFromProducer(admin, producer.id, { approve: false })
    if (!made.ok) throw new Error(made.reason)
    const file = await findMerchant(admin, made.merchantId, new Date())
    expect(file).toMatchObject({
      name: producer.name,
      legalForm: 'HOUSEHOLD',
      phone: '+84912345678',
      state: 'waiting',
      producer: { id: producer.id, products: 1 },
    })
    expect(file?.taxCodeShown).toBe(`${producer.taxCode?.slice(0, 3)}•••••••${producer.taxCode?.slice(-2)}`)
    expect(JSON.stringify(file)).not.toContain(producer.taxCode)
    expect(await isActive(made.merchantId)).toBe(false)
    expect(await verbsOf(made.merchantId)).toEqual(['merchant.created'])
  })

  it('approves at once when asked to, with both steps in the books', async () => {
    const admin = await makeAdmin()
    const made = await createMerchantFromProducer(admin, (await makeProducer()).id, { approve: true })
    if (!made.ok) throw new Error(made.reason)
    expect(await isActive(made.merchantId)).toBe(true)
    const file = await findMerchant(admin, made.merchantId, new Date())
    expect(file?.standing.map((entry) => entry.kind)).toEqual(['APPROVED', 'APPLIED'])
    expect(await verbsOf(made.merchantId)).toEqual(['merchant.created', 'merchant.approved'])
  })

  it('opens one only, even when two ask at once, and none for an unknown producer', async () => {
    const admin = await makeAdmin()
    const producer = await makeProducer()
    const results = await Promise.all(
      [1, 2, 3].map(() => createMerchantFromProducer(admin, producer.id, { approve: true })),
    )
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    const first = results.find((one) => one.ok)
    for (const one of results.filter((result) => !result.ok))
      expect(one).toEqual({ ok: false, reason: 'exists', merchantId: first?.ok && first.merchantId })
    expect(await createMerchantFromProducer(admin, randomUUID(), { approve: true })).toEqual({
      ok: false,
      reason: 'unknown-producer',
    })
  })

  it('gives merchants of one name addresses of their own', async () => {
    const admin = await makeAdmin()
    const name = `Hợp tác xã Trùng ${randomUUID().slice(0, 6)}`
    const producers = await Promise.all([1, 2, 3].map(() => makeProducer({ name })))
    await Promise.all(producers.map((one) => createMerchantFromProducer(admin, one.id, { approve: false })))
    const slugs = (await db.merchant.findMany({ where: { name } })).map((one) => one.slug).sort()
    const first = slugs[0] ?? ''
    expect(slugs).toEqual([first, `${first}-2`, `${first}-3`])
  })
})

describe('opening a trader', () => {
  const trader = { name: 'Siêu thị Thử', legalForm: 'COMPANY', taxCode: null, address: null, phone: null } as const

  it('keeps the permission it comes with', async () => {
    const admin = await makeAdmin()
    const { id: producerId, wardCode } = await makeProducer()
    const permission = { producerId, documentNumber: '01/UQ', validFrom: '2026-01-01', validUntil: '2027-01-01' }
    const made = await createTrader(admin, { ...trader, wardCode: wardCode ?? '', approve: true }, permission)
    if (!made.ok) throw new Error(made.reason)
    expect(await findMerchant(admin, made.merchantId, new Date())).toMatchObject({
      producer: null,
      state: 'active',
      authorisations: [{ ...permission, withdrawnAt: null }],
    })
  })

  it('opens nothing without a producer or ward that exists', async () => {
    const admin = await makeAdmin()
    const { id, wardCode } = await makeProducer()
    const days = { documentNumber: '01/UQ', validFrom: '2026-01-01', validUntil: null }
    const name = `Siêu thị ${randomUUID()}`
    const attempt = (ward: string | null, producerId: string) =>
      createTrader(admin, { ...trader, name, wardCode: ward ?? '', approve: true }, { producerId, ...days })
    expect(await attempt(wardCode, randomUUID())).toEqual({ ok: false, reason: 'unknown-producer' })
    expect(await attempt('99999', id)).toEqual({ ok: false, reason: 'unknown-ward' })
    expect(await db.merchant.count({ where: { name } })).toBe(0)
  })
})

describe('deciding', () => {
  it('goes from waiting to active to suspended and back, each step with author, reason and audit entry', async () => {
    const { admin, merchantId } = await waitingMerchant()
    expect(await approveMerchant(admin, merchantId)).toEqual({ ok: true })
    expect(await isActive(merchantId)).toBe(true)
    expect(await db.$transaction((tx) => suspendMerchantIn(tx, admin, merchantId, ' Hàng giả mạo nhãn. '))).toEqual({
      ok: true,
    })
    expect(await isActive(merchantId)).toBe(false)
    expect(await reinstateMerchant(admin, merchantId, null)).toEqual({ ok: true })
    expect(await isActive(merchantId)).toBe(true)
    const rows = await db.merchantStanding.findMany({ where: { merchantId }, orderBy: { seq: 'asc' } })
    expect(rows.map((row) => [row.kind, row.reason, row.authorId])).toEqual([
      ['APPLIED', null, admin.userId],
      ['APPROVED', null, admin.userId],
      ['SUSPENDED', 'Hàng giả mạo nhãn.', admin.userId],
      ['REINSTATED', null, admin.userId],
    ])
    expect(await verbsOf(merchantId)).toEqual([
      'merchant.created',
      'merchant.approved',
      'merchant.suspended',
      'merchant.reinstated',
    ])
  })

  it('lets a rejection be put right', async () => {
    const { admin, merchantId } = await waitingMerchant()
    expect(await rejectMerchant(admin, merchantId, 'Thiếu giấy phép.')).toEqual({ ok: true })
    expect(await findMerchant(admin, merchantId, new Date())).toMatchObject({ state: 'rejected' })
    expect(await approveMerchant(admin, merchantId)).toEqual({ ok: true })
  })

  it('refuses what may not follow and leaves no trace of it', async () => {
    const { admin, merchantId } = await waitingMerchant()
    expect(await db.$transaction((tx) => suspendMerchantIn(tx, admin, merchantId, 'Sai'))).toEqual({
      ok: false,
      reason: 'not-now',
      last: 'APPLIED',
    })
    expect(await reinstateMerchant(admin, merchantId, null)).toMatchObject({ reason: 'not-now' })
    expect(await rejectMerchant(admin, merchantId, '  ')).toEqual({ ok: false, reason: 'reason-missing' })
    expect(await approveMerchant(admin, randomUUID())).toEqual({ ok: false, reason: 'unknown' })
    expect(await verbsOf(merchantId)).toEqual(['merchant.created'])
  })

  it('takes one of two decisions made at once', async () => {
    const { admin, merchantId } = await waitingMerchant()
    const other = await makeAdmin()
    const results = await Promise.all([
      approveMerchant(admin, merchantId),
      rejectMerchant(other, merchantId, 'Thiếu giấy phép.'),
      approveMerchant(other, merchantId),
    ])
    const kinds = (await db.merchantStanding.findMany({ where: { merchantId } })).map((row) => row.kind)
    // After a rejection an approval may still follow; never two of a kind.
    expect(results.filter((one) => one.ok).length).toBe(kinds.length - 1)
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})

describe('a personal ID', () => {
  it('is shown to an administrator who asks, and the look is kept', async () => {
    const admin = await makeAdmin()
    const producer = await makeProducer({ household: true })
    const made = await createMerchantFromProducer(admin, producer.id, { approve: false })
    if (!made.ok) throw new Error(made.reason)
    expect(await revealTaxCode(admin, made.merchantId)).toBe(producer.taxCode)
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: made.merchantId, verb: 'merchant.tax-code-seen' },
    })
    expect(entry.actorId).toBe(admin.userId)
    expect(JSON.stringify(entry.detail)).not.toContain(producer.taxCode)
    expect(await revealTaxCode(admin, randomUUID())).toBeNull()
  })
})
