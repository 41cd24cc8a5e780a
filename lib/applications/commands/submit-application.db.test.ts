import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newToken, tokenDigest } from '@/lib/auth/one-time-link'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf, dayOfDate } from '@/lib/format/days'
import { makeProducer } from '@/lib/merchants/test-producers'
import { eraseDuePersons } from '../erase-persons'
import { findFollowed, findWholeCode, listOffers } from '../queries/follow-application'
import { applicationForTest, letters, statedForTest, versionOf } from '../test-applications'
import { answerClaims } from './answer-claims'
import { refuseApplication } from './refuse-application'
import { submitApplication } from './submit-application'

const from = (address: string | null = randomUUID()) => ({ locale: 'vi' as const, address })
const admin = async () => adminForTest((await makePerson({ admin: true })).id)

describe('applying', () => {
  it('keeps what was stated, only a digest of the token, and no personal value in the audit log', async () => {
    const { id, token, stated } = await applicationForTest({
      ...{ taxCode: '001085001234', legalForm: 'HOUSEHOLD', email: `${letters()}@thu.example` },
    })
    const row = await db.application.findUniqueOrThrow({ where: { id }, include: { person: true } })
    expect(row).toMatchObject({ name: stated.name, legalForm: 'HOUSEHOLD', version: 1, claimsAnsweredAt: null })
    expect(row.person).toMatchObject({ taxCode: stated.taxCode, phone: stated.phone, representative: 'Bà Nụ' })
    expect(JSON.stringify(row)).not.toContain(token)
    const entries = JSON.stringify(
      (await db.auditEntry.findMany({ where: { subjectId: id } })).map(({ verb, detail }) => ({ verb, detail })),
    )
    expect(entries).toContain('application.received')
    for (const value of [stated.taxCode, stated.phone ?? '', stated.name, 'Nụ']) expect(entries).not.toContain(value)
    const followed = await findFollowed(token)
    expect(followed).toMatchObject({ state: 'waiting', hasAnsweredClaims: false, taxCodeShown: '001•••••••34' })
    expect(await findWholeCode(token, '001•••••••34')).toBe(stated.taxCode)
    for (const typed of ['001•••••••35', '', stated.taxCode]) expect(await findWholeCode(token, typed)).toBeNull()
    expect(await findWholeCode(newToken(), '001•••••••34')).toBeNull()
    expect(await findFollowed(newToken())).toBeNull()
    expect(await listOffers(newToken())).toEqual([])
  })
  it('with one form sent twice, even at once, makes one application', async () => {
    const [token, stated] = [newToken(), await statedForTest()]
    const sent = await Promise.all([1, 2, 3].map(() => submitApplication(token, stated, from())))
    expect(sent.filter((one) => one.ok && one.isNew)).toHaveLength(1)
    expect(sent.every(({ ok }) => ok)).toBe(true)
    const kinds = await db.applicationStep.findMany({ where: { application: { tokenDigest: tokenDigest(token) } } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['RECEIVED'])
  })
  it('is refused for a ward that is none, and slowed down after many from one address', async () => {
    const stated = await statedForTest()
    expect(await submitApplication(newToken(), { ...stated, wardCode: '99999' }, from())).toEqual({
      ok: false,
      reason: 'unknown-ward',
    })
    const sender = from()
    for (let count = 0; count < 10; count += 1)
      expect(await submitApplication(newToken(), await statedForTest(), sender)).toMatchObject({ ok: true })
    expect(await submitApplication(newToken(), stated, sender)).toMatchObject({ ok: false, reason: 'wait' })
    expect(await submitApplication(newToken(), stated, from())).toMatchObject({ ok: true })
  })
})

describe('correcting', () => {
  it('keeps which fields changed, and brings a returned application back to the queue', async () => {
    const { id, token, stated } = await applicationForTest()
    const reason = 'Tên chưa đúng giấy.'
    const returned = { applicationId: id, version: 1, kind: 'RETURNED', reason } as const
    expect(await refuseApplication(await admin(), returned)).toEqual({ ok: true })
    expect(await findFollowed(token)).toMatchObject({ state: 'returned', stated, steps: [{ reason, by: null }, {}] })
    const name = `Công ty ${letters()}`
    expect(await submitApplication(token, { ...stated, name }, from())).toEqual({ ok: true, isNew: false })
    expect(await findFollowed(token)).toMatchObject({ state: 'waiting', name, steps: [{ changed: ['name'] }, {}, {}] })
    expect(await versionOf(id)).toBe(3)
  })
  it('that changes nothing leaves nothing behind while it waits', async () => {
    const { id, token, stated } = await applicationForTest()
    expect(await submitApplication(token, stated, from())).toEqual({ ok: true, isNew: false })
    expect(await versionOf(id)).toBe(1)
  })
  it('is over once it is decided', async () => {
    const { id, token, stated } = await applicationForTest()
    const rejected = { applicationId: id, version: 1, kind: 'REJECTED', reason: 'Không phải ở Hà Nội.' } as const
    await refuseApplication(await admin(), rejected)
    expect(await submitApplication(token, { ...stated, name: 'Khác' }, from())).toEqual({ ok: false, reason: 'closed' })
    expect(await answerClaims(token, [])).toEqual({ ok: false, reason: 'closed' })
  })
})

describe('claiming', () => {
  it('offers what matches with its reason and public facts only, and keeps what was ticked', async () => {
    const name = `Hợp tác xã ${letters()}`
    const producer = await makeProducer({ name, phone: '0911222333' })
    const stranger = await makeProducer()
    const { id, token } = await applicationForTest({
      taxCode: producer.taxCode ?? '',
      wardCode: producer.wardCode ?? '',
    })
    const offers = await listOffers(token)
    expect(offers).toMatchObject([
      { id: producer.id, name, reason: 'same-code', isClaimed: false, products: [{ certificate: { stars: 4 } }] },
    ])
    const shown = JSON.stringify(offers)
    for (const secret of [producer.taxCode ?? '', '0911222333']) expect(shown).not.toContain(secret)
    expect(await answerClaims(token, [stranger.id])).toEqual({ ok: false, reason: 'not-offered' })
    expect(await answerClaims(token, ['không phải'])).toEqual({ ok: false, reason: 'not-offered' })
    expect(await answerClaims(newToken(), [producer.id])).toEqual({ ok: false, reason: 'unknown' })
    expect(await answerClaims(token, [producer.id, producer.id])).toEqual({ ok: true })
    expect(await listOffers(token)).toMatchObject([{ isClaimed: true }])
    expect(await answerClaims(token, [])).toEqual({ ok: true })
    const rows = await db.applicationClaim.findMany({ where: { applicationId: id } })
    expect(rows.map(({ withdrawnAt }) => withdrawnAt !== null)).toEqual([true])
    expect(await findFollowed(token)).toMatchObject({ hasAnsweredClaims: true })
    // Under another name the registry may know them after all.
    await submitApplication(token, await statedForTest({ name }), from())
    expect(await findFollowed(token)).toMatchObject({ hasAnsweredClaims: false })
  })
  it('does not tell a stranger whose a personal ID is, nor whether it was guessed right', async () => {
    const household = await makeProducer({ name: `Hộ kinh doanh ${letters()}`, household: true })
    const asked = { legalForm: 'HOUSEHOLD', wardCode: household.wardCode ?? '' } as const
    const byId = await applicationForTest({ ...asked, taxCode: household.taxCode ?? '' })
    expect(await listOffers(byId.token)).toEqual([])
    const named = { ...asked, name: household.name }
    const right = await applicationForTest({ ...named, taxCode: household.taxCode ?? '' })
    const wrong = await applicationForTest({ ...named, taxCode: '001085009999' })
    expect(await listOffers(right.token)).toMatchObject([{ reason: 'same-name-and-ward' }])
    expect(await listOffers(right.token)).toEqual(await listOffers(wrong.token))
  })
})

describe('the personal side', () => {
  it('is erased when it is due, with the name of those that became no merchant', async () => {
    const { id, token, stated } = await applicationForTest()
    const today = dayOf(new Date())
    const person = () => db.applicationPerson.findUnique({ where: { applicationId: id } })
    expect(dayOfDate((await person())?.eraseOn ?? new Date(0))).toBe(addDays(today, 365))
    const rejected = { applicationId: id, version: 1, kind: 'REJECTED', reason: 'Trùng đơn.' } as const
    await refuseApplication(await admin(), rejected)
    expect(dayOfDate((await person())?.eraseOn ?? new Date(0))).toBe(addDays(today, 180))
    await db.applicationPerson.update({ where: { applicationId: id }, data: { eraseOn: dateOfDay(today) } })
    expect(await eraseDuePersons(today)).toBeGreaterThanOrEqual(1)
    expect(await person()).toBeNull()
    expect(await findFollowed(token)).toMatchObject({ name: '', stated: null, taxCodeShown: null, state: 'rejected' })
    const kept = JSON.stringify(await db.application.findUniqueOrThrow({ where: { id } }))
    expect(kept).not.toContain(stated.name)
  })
  it('lies apart from steps and rows that are never changed or deleted', async () => {
    const { id } = await applicationForTest()
    await expect(db.applicationStep.deleteMany({ where: { applicationId: id } })).rejects.toThrow('keeps its rows')
    await db.applicationPerson.delete({ where: { applicationId: id } })
    await expect(
      db.applicationStep.updateMany({ where: { applicationId: id }, data: { reason: 'khác' } }),
    ).rejects.toThrow('keeps its rows')
  })
})
