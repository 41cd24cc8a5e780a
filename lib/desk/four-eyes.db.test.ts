import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { testMerchant } from '@/lib/catalog/test-own-listing'
import { db } from '@/lib/db/client'
import { addDays, dayOf } from '@/lib/format/days'
import { askRevocation, askSuspension, confirmRequest, refuseRequest } from './commands/four-eyes'
import { listRequests } from './queries/requests'
import { testDecider } from './test-desk'

const today = dayOf(new Date())
const revocation = { ground: 'LEGAL_BREACH' as const, documentNumber: '9/QĐ', effectiveOn: today, words: 'Vi phạm.' }
const revocations = (certificateId: string) => db.certificateRevocation.count({ where: { certificateId } })
const isActive = async (id: string) => (await db.merchant.findUniqueOrThrow({ where: { id } })).isActive

// Other tests leave administrators behind: here their number matters.
beforeEach(async () => {
  await db.staffAppointment.updateMany({ where: { endedAt: null }, data: { endedAt: new Date() } })
})

describe('a step for two', () => {
  it('takes effect when another confirms, and not before', async () => {
    const [one, two] = [await testDecider('Bà Một'), await testDecider('Ông Hai')]
    const { merchantId, certificateId } = await testMerchant()
    const asked = await askRevocation(one, certificateId, revocation)
    expect(asked).toMatchObject({ ok: true, isAlone: false })
    const id = asked.ok ? asked.requestId : ''
    expect(await revocations(certificateId)).toBe(0)
    expect(await askRevocation(two, certificateId, revocation)).toEqual({ ok: false, reason: 'already-asked' })
    expect(await confirmRequest(one, id)).toEqual({ ok: false, reason: 'own' })
    expect((await listRequests(two, 'open')).find((row) => row.id === id)).toMatchObject({
      mayConfirm: true,
      isOwn: false,
    })
    const answers = await Promise.all([confirmRequest(two, id), confirmRequest(two, id)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await revocations(certificateId)).toBe(1)
    expect(await confirmRequest(two, id)).toEqual({ ok: false, reason: 'settled' })
    expect(await askRevocation(two, certificateId, revocation)).toEqual({ ok: false, reason: 'already-revoked' })

    const suspension = await askSuspension(two, merchantId, 'Đang kiểm tra.')
    expect(await isActive(merchantId)).toBe(true)
    expect(await confirmRequest(one, suspension.ok ? suspension.requestId : '')).toEqual({ ok: true })
    expect(await isActive(merchantId)).toBe(false)
    expect(await askSuspension(two, merchantId, 'Đang kiểm tra.')).toEqual({ ok: false, reason: 'not-now' })
  })

  it('is not confirmed by whom the asker let in, nor the other way round', async () => {
    const [one, two, third] = [await testDecider(), await testDecider(), await testDecider()]
    await db.$transaction((tx) =>
      issueLink(tx, { userId: two.userId, createdById: one.userId, proves: null }, new Date()),
    )
    for (const [asker, other] of [[one, two] as const, [two, one] as const]) {
      const { merchantId } = await testMerchant()
      const asked = await askSuspension(asker, merchantId, 'Đang kiểm tra.')
      const id = asked.ok ? asked.requestId : ''
      expect(await confirmRequest(other, id)).toEqual({ ok: false, reason: 'same-hand' })
      const shown = { mayConfirm: false, isOwn: false, isSameHand: true }
      expect((await listRequests(other, 'open')).find((row) => row.id === id)).toMatchObject(shown)
      expect(await isActive(merchantId)).toBe(true)
      expect(await confirmRequest(third, id)).toEqual({ ok: true })
    }
  })

  it('happens at once where there is only one, and says so for good', async () => {
    const one = await testDecider()
    const { certificateId } = await testMerchant()
    const asked = await askRevocation(one, certificateId, { ...revocation, effectiveOn: addDays(today, 3) })
    expect(asked).toMatchObject({ ok: true, isAlone: true })
    expect(await revocations(certificateId)).toBe(1)
    const id = asked.ok ? asked.requestId : ''
    expect(await db.fourEyesRequest.findUnique({ where: { id } })).toMatchObject({ isAlone: true, isConfirmed: true })
    const verbs = await db.auditEntry.findMany({ where: { subjectId: id }, orderBy: { id: 'asc' } })
    expect(verbs.map(({ verb }) => verb)).toEqual(['request.asked', 'request.done-alone'])
  })

  it('refused or taken back changes nothing, and can be asked for again', async () => {
    const [one, two] = [await testDecider(), await testDecider()]
    const { merchantId } = await testMerchant()
    for (const who of [one, two]) {
      const asked = await askSuspension(one, merchantId, 'Đang kiểm tra.')
      const id = asked.ok ? asked.requestId : ''
      expect(await refuseRequest(who, id, 'Chưa đủ căn cứ')).toEqual({ ok: true })
      expect(await confirmRequest(two, id)).toEqual({ ok: false, reason: 'settled' })
    }
    expect(await isActive(merchantId)).toBe(true)
    expect(await confirmRequest(two, randomUUID())).toEqual({ ok: false, reason: 'unknown' })
    expect(await askSuspension(one, randomUUID(), 'Sai')).toEqual({ ok: false, reason: 'unknown' })
  })

  it('is never confirmed by its asker, whatever the code above does', async () => {
    const one = await testDecider()
    const { merchantId } = await testMerchant()
    const row = { kind: 'MERCHANT_SUSPENSION' as const, subjectId: merchantId, words: 'x', askedById: one.userId }
    const settled = { settledById: one.userId, settledAt: new Date(), isConfirmed: true }
    await expect(db.fourEyesRequest.create({ data: { ...row, ...settled } })).rejects.toThrow(/check/i)
  })
})
