import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { recordExemption, withdrawExemption } from './commands/exemptions'
import { merchantReadiness } from './queries/merchant-readiness'

const today = dayOf(new Date())
const legalSource = 'Nghị định 254/2026/NĐ-CP, doanh thu dưới ngưỡng'
const input = { solution: 'E_INVOICE' as const, legalSource, effectiveFrom: today, effectiveUntil: null }

async function setUp() {
  const admin = adminForTest((await makePerson({ admin: true })).id)
  const merchant = await makeMerchant()
  return { admin, merchantId: merchant.id }
}
const invoice = async (merchantId: string) => (await merchantReadiness(merchantId, new Date()))[2]

describe('"not required by law"', () => {
  it('is kept with its source, author and audit entry', async () => {
    const { admin, merchantId } = await setUp()
    const recorded = await recordExemption(admin, { ...input, merchantId })
    if (!recorded.ok) throw new Error(recorded.reason)
    expect(await invoice(merchantId)).toMatchObject({
      state: 'not-required',
      exemption: { legalSource, from: today, until: null },
    })
    const entries = await db.auditEntry.findMany({ where: { subjectId: recorded.exemptionId } })
    expect(entries).toMatchObject([{ verb: 'exemption.recorded', actorId: admin.userId, subjectKind: 'exemption' }])
  })

  it('is refused for days that have one, and for nobody', async () => {
    const { admin, merchantId } = await setUp()
    const first = { ...input, merchantId, effectiveUntil: addDays(today, 30) }
    expect(await recordExemption(admin, first)).toMatchObject({ ok: true })
    const overlapping = { ...input, merchantId, effectiveFrom: addDays(today, 30) }
    expect(await recordExemption(admin, overlapping)).toEqual({ ok: false, reason: 'overlaps' })
    const after = { ...overlapping, effectiveFrom: addDays(today, 31) }
    expect(await recordExemption(admin, after)).toMatchObject({ ok: true })
    const other = { ...input, merchantId, solution: 'E_SIGNATURE' as const }
    expect(await recordExemption(admin, other)).toMatchObject({ ok: true })
    expect(await recordExemption(admin, { ...input, merchantId: randomUUID() })).toEqual({
      ok: false,
      reason: 'unknown',
    })
  })

  it('of two at once only one is kept', async () => {
    const { admin, merchantId } = await setUp()
    const both = await Promise.all([
      recordExemption(admin, { ...input, merchantId }),
      recordExemption(admin, { ...input, merchantId }),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('withdrawing it', () => {
  it('makes the solution required again, with author and reason, once', async () => {
    const { admin, merchantId } = await setUp()
    const recorded = await recordExemption(admin, { ...input, merchantId })
    if (!recorded.ok) throw new Error(recorded.reason)
    const about = { merchantId, exemptionId: recorded.exemptionId, words: 'Doanh thu đã vượt ngưỡng.' }
    const stranger = await makeMerchant()
    expect(await withdrawExemption(admin, { ...about, merchantId: stranger.id })).toEqual({
      ok: false,
      reason: 'unknown',
    })
    expect(await withdrawExemption(admin, about)).toEqual({ ok: true })
    expect(await withdrawExemption(admin, about)).toEqual({ ok: false, reason: 'unknown' })
    expect((await invoice(merchantId))?.state).toBe('missing')
    expect(await db.solutionExemption.findUniqueOrThrow({ where: { id: recorded.exemptionId } })).toMatchObject({
      withdrawnById: admin.userId,
      withdrawnReason: about.words,
    })
    expect(await recordExemption(admin, { ...input, merchantId })).toMatchObject({ ok: true })
  })
})
