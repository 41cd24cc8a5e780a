import { describe, expect, it } from 'vitest'
import { usePasswordLink } from '@/lib/auth/commands/use-link'
import { findAccount } from '@/lib/auth/queries'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { createMerchantFromProducer } from '@/lib/merchants/commands/create-merchant'
import { suspendMerchantIn } from '@/lib/merchants/commands/decide-standing'
import { makeProducer } from '@/lib/merchants/test-producers'
import { findFollowed } from '../queries/follow-application'
import { listApplications } from '../queries/list-applications'
import { findReviewed } from '../queries/review-application'
import { applicationForTest, letters, versionOf } from '../test-applications'
import type { Stated } from '../types'
import { addClaim, answerClaims } from './answer-claims'
import { approveApplication } from './approve-application'
import { openOwnLink } from './open-own-link'
import { refuseApplication, revealApplicantCode } from './refuse-application'

const password = 'cốm làng Vòng thơm'
const paperFor = () => 'Đơn tham gia'
const makeAdmin = async (name?: string) => {
  const person = await makePerson({ admin: true })
  if (name) await db.user.update({ where: { id: person.id }, data: { name } })
  return adminForTest(person.id)
}
type Admin = Awaited<ReturnType<typeof makeAdmin>>

/** An application of a producer's own people, who claim it. */
async function claimed(
  producer: { id: string; taxCode: string | null; wardCode: string | null },
  rest: Partial<Stated> = {},
) {
  const stated = { taxCode: producer.taxCode ?? '', wardCode: producer.wardCode ?? '', ...rest }
  const application = await applicationForTest(stated)
  const answered = await answerClaims(application.token, [producer.id])
  if (!answered.ok) throw new Error(answered.reason)
  return application
}
const approve = async (admin: Admin, applicationId: string, version?: number) =>
  approveApplication(
    admin,
    { applicationId, version: version ?? (await versionOf(applicationId)) },
    paperFor,
    new Date(),
  )

const waitingNow = async () =>
  (await db.$queryRaw<unknown[]>`SELECT FROM desk_open_item WHERE kind = 'APPLICATION'`).length

describe('approving', () => {
  it('opens the merchant of the claimed producer, whose owner sets a password and gets in', async () => {
    const [admin, producer] = [await makeAdmin(), await makeProducer()]
    const { id, token, stated } = await claimed(producer)
    const approved = await approve(admin, id)
    if (!approved.ok || !approved.link) throw new Error('not approved')
    const merchant = await db.merchant.findUniqueOrThrow({ where: { id: approved.merchantId } })
    expect(merchant).toMatchObject({ producerId: producer.id, isActive: true, name: stated.name, phone: stated.phone })
    expect(await findFollowed(token)).toMatchObject({ state: 'approved', entry: 'set-password' })

    const own = await openOwnLink(token, new Date())
    if (!own.ok) throw new Error('no link')
    expect(await usePasswordLink(approved.link.token, password, new Date())).toMatchObject({ reason: 'replaced' })
    const used = await usePasswordLink(own.token, password, new Date())
    expect(used.ok && (await findAccount(used.claim, new Date()))).toMatchObject({
      name: 'Bà Nụ',
      memberships: [{ merchantId: approved.merchantId, role: 'OWNER' }],
    })
    expect(await findFollowed(token)).toMatchObject({ entry: 'sign-in' })
    expect(await openOwnLink(token, new Date())).toEqual({ ok: false })
    const entries = await db.auditEntry.findMany({ where: { subjectId: { in: [id, approved.merchantId] } } })
    expect(entries.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining([
        'application.approved',
        'merchant.created',
        'merchant.approved',
        'merchant.member-added',
      ]),
    )
    expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain(stated.phone)
  })
  it('ties further producers by an authorisation, and needs none at all', async () => {
    const admin = await makeAdmin()
    const name = `HTX ${letters()}`
    const first = await makeProducer({ name })
    const second = await makeProducer({ name: `${name} hai` })
    const { id, token } = await applicationForTest({
      taxCode: first.taxCode ?? '',
      name,
      wardCode: first.wardCode ?? '',
    })
    expect(await answerClaims(token, [second.id, first.id])).toEqual({ ok: true })
    const approved = await approve(admin, id)
    if (!approved.ok) throw new Error(approved.reason)
    expect(
      await db.merchant.findUniqueOrThrow({ where: { id: approved.merchantId }, include: { authorisations: true } }),
    ).toMatchObject({
      producerId: first.id,
      authorisations: [{ producerId: second.id, documentNumber: 'Đơn tham gia' }],
    })

    const trader = await applicationForTest()
    const alone = await approve(admin, trader.id)
    if (!alone.ok) throw new Error(alone.reason)
    expect(await db.merchant.findUniqueOrThrow({ where: { id: alone.merchantId } })).toMatchObject({ producerId: null })
  })
  it('answers the second of two administrators that it was decided, or changed meanwhile', async () => {
    const [one, two] = [await makeAdmin(), await makeAdmin()]
    const { id, token, stated } = await applicationForTest()
    const answers = await Promise.all([approve(one, id, 1), approve(two, id, 1)])
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'changed' })
    expect(await approve(two, id)).toMatchObject({ ok: false, reason: 'not-now' })
    const late = { applicationId: id, version: await versionOf(id), reason: 'Trễ rồi' } as const
    expect(await refuseApplication(two, { ...late, kind: 'REJECTED' })).toEqual({ ok: false, reason: 'not-now' })
    expect(token).not.toBe(stated.name)
    expect(await approve(one, '3f2a1b4c-5d6e-4f70-8a9b-0c1d2e3f4a5b', 1)).toEqual({ ok: false, reason: 'unknown' })
  })
  it('is refused once the personal side was erased, and for a returned application', async () => {
    const admin = await makeAdmin()
    const erased = await applicationForTest()
    await db.applicationPerson.delete({ where: { applicationId: erased.id } })
    expect(await approve(admin, erased.id)).toEqual({ ok: false, reason: 'erased' })
    const { id } = await applicationForTest()
    await refuseApplication(admin, { applicationId: id, version: 1, kind: 'RETURNED', reason: 'Thiếu giấy.' })
    expect(await approve(admin, id)).toEqual({ ok: false, reason: 'not-now' })
  })
})

describe('the desk', () => {
  it('shows masked IDs, records each look, and adds what an applicant could not be shown', async () => {
    const admin = await makeAdmin('Cán bộ Lan')
    const household = await makeProducer({ name: `Hộ kinh doanh ${letters()}`, household: true })
    const code = `0010850${household.taxCode?.slice(7) ?? ''}`
    await db.producer.update({ where: { id: household.id }, data: { taxCode: code } })
    const { id } = await applicationForTest({ taxCode: code, legalForm: 'HOUSEHOLD' })
    const seen = await findReviewed(admin, id)
    expect(seen).toMatchObject({ claims: [], unclaimed: [{ id: household.id, reason: 'same-code' }] })
    expect(JSON.stringify(seen)).not.toContain(code)
    expect(await revealApplicantCode(admin, id)).toBe(code)
    expect(await db.auditEntry.count({ where: { subjectId: id, verb: 'application.tax-code-seen' } })).toBe(1)

    const claim = { applicationId: id, producerId: household.id }
    expect(await addClaim(admin, { ...claim, version: 7 })).toEqual({ ok: false, reason: 'changed' })
    expect(await addClaim(admin, { ...claim, version: 1 })).toEqual({ ok: true })
    expect(await findReviewed(admin, id)).toMatchObject({
      claims: [{ id: household.id, state: 'free', isAddedByAdmin: true }],
      unclaimed: [],
    })
  })
  it('lists the oldest first, counts them, and names doubles', async () => {
    const admin = await makeAdmin()
    const before = await waitingNow()
    const first = await applicationForTest()
    const merchant = await makeMerchant()
    await db.merchant.update({ where: { id: merchant.id }, data: { taxCode: first.stated.taxCode } })
    const second = await applicationForTest({ taxCode: first.stated.taxCode })
    expect(await waitingNow()).toBe(before + 2)
    const pages = Math.ceil((before + 2) / 50)
    const ids: string[] = []
    for (let page = 1; page <= pages; page += 1)
      ids.push(...(await listApplications(admin, { state: 'waiting', page })).rows.map(({ id }) => id))
    expect(ids.indexOf(first.id)).toBeLessThan(ids.indexOf(second.id))
    expect(new Set((await findReviewed(admin, second.id))?.doubles.map(({ id }) => id))).toEqual(
      new Set([first.id, merchant.id]),
    )
  })
  it('does not hand over a merchant that is suspended', async () => {
    const [admin, producer] = [await makeAdmin(), await makeProducer()]
    const opened = await createMerchantFromProducer(admin, producer.id, { approve: true })
    const { id } = await claimed(producer)
    await db.$transaction((tx) => suspendMerchantIn(tx, admin, opened.ok ? opened.merchantId : '', 'Đang kiểm tra.'))
    expect(await approve(admin, id)).toEqual({ ok: false, reason: 'disputed' })
    const [claim] = (await findReviewed(admin, id))?.claims ?? []
    await db.claimDecision.create({ data: { claimId: claim?.claimId ?? '', isGranted: true, reason: 'Đúng chủ' } })
    expect(await approve(admin, id)).toEqual({ ok: false, reason: 'merchant-suspended' })
  })
})
