import { describe, expect, it } from 'vitest'
import { signIn } from '@/lib/auth/commands/sign-in'
import { usePasswordLink } from '@/lib/auth/commands/use-link'
import { findAccount } from '@/lib/auth/queries'
import { adminForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { inviteMember, removeMember } from '@/lib/merchants/commands/members'
import { openPath } from '@/lib/notices/sealed-path'
import { findFollowed } from '../queries/follow-application'
import { findReviewed } from '../queries/review-application'
import { applicationForTest, letters, phoneForTest, versionOf } from '../test-applications'
import { approveApplication } from './approve-application'
import { openOwnLink } from './open-own-link'

const password = 'cốm làng Vòng thơm'
const both = () => ({ phone: phoneForTest(), email: `${letters()}@thu.example` })
const makeAdmin = async () => adminForTest((await makePerson({ admin: true })).id)
const approve = async (admin: Awaited<ReturnType<typeof makeAdmin>>, applicationId: string) =>
  approveApplication(admin, { applicationId, version: await versionOf(applicationId) }, () => 'Đơn', new Date())

describe('the link of an application', () => {
  it('never opens the account of somebody who was there before, with a password or without', async () => {
    const admin = await makeAdmin()
    const old = await makePerson({ password, phone: true })
    const known = await applicationForTest({ phone: old.phone })
    expect(await findReviewed(admin, known.id)).toMatchObject({ knownUser: { name: old.name, hasPassword: true } })
    expect(await approve(admin, known.id)).toMatchObject({ ok: true, link: null })
    expect(await findFollowed(known.token)).toMatchObject({ entry: 'sign-in' })
    expect(await openOwnLink(known.token, new Date())).toEqual({ ok: false })

    const elsewhere = await makeMerchant()
    const phone = phoneForTest()
    await inviteMember(admin, elsewhere.id, { name: 'Chị Hai', identifier: { phone } }, new Date())
    const invited = await applicationForTest({ phone })
    expect(await approve(admin, invited.id)).toMatchObject({ ok: true, link: { token: expect.any(String) } })
    expect(await findFollowed(invited.token)).toMatchObject({ entry: 'ask' })
    expect(await openOwnLink(invited.token, new Date())).toEqual({ ok: false })
  })
  it('hands no place to whoever had made an account under the number, and shows the administrator which', async () => {
    const admin = await makeAdmin()
    const squatter = await makePerson({ password, phone: true, unproven: true })
    const elsewhere = await makeMerchant({ ownerId: squatter.id })
    const { id, token } = await applicationForTest({ phone: squatter.phone, email: `${letters()}@thu.example` })
    expect(await findReviewed(admin, id)).toMatchObject({
      knownUser: { name: squatter.name, since: squatter.createdAt, merchants: [elsewhere.name], outcome: 'renew' },
    })
    const approved = await approve(admin, id)
    if (!approved.ok || !approved.link) throw new Error('not approved')
    const signedIn = await signIn({ identifier: squatter.phone ?? '', password, address: null }, new Date())
    expect(signedIn.ok).toBe(false)
    expect(await openOwnLink(token, new Date())).toEqual({ ok: false })
    const used = await usePasswordLink(approved.link.token, 'trà sen Tây Hồ ướp', new Date())
    expect(used.ok && (await findAccount(used.claim, new Date()))).toMatchObject({ isPhoneProven: true })
  })
  it('proves by the link that is shown the number alone, and by the letter the address alone', async () => {
    const admin = await makeAdmin()
    const [shown, written] = [await applicationForTest(both()), await applicationForTest(both())]
    const use = async (link: string | undefined) => {
      const used = await usePasswordLink(link ?? '', password, new Date())
      return used.ok ? findAccount(used.claim, new Date()) : used
    }
    const first = await approve(admin, shown.id)
    expect(await use(first.ok ? first.link?.token : undefined)).toMatchObject({
      isPhoneProven: true,
      isEmailProven: false,
    })
    await approve(admin, written.id)
    const letter = await db.letter.findFirstOrThrow({
      where: { address: written.stated.email },
      orderBy: { createdAt: 'desc' },
    })
    const byLetter = openPath(letter.sealedPath ?? '')?.replace('/link/', '')
    expect(await use(byLetter)).toMatchObject({ isPhoneProven: false, isEmailProven: true })
  })
  it('opens nothing once its owner has a place elsewhere and none here', async () => {
    const admin = await makeAdmin()
    const { id, token, stated } = await applicationForTest()
    const approved = await approve(admin, id)
    const another = await makeMerchant()
    const invited = await inviteMember(
      admin,
      another.id,
      { name: 'Bà Nụ', identifier: { phone: stated.phone ?? '' }, isConfirmed: true },
      new Date(),
    )
    if (!approved.ok || !invited.ok) throw new Error('refused')
    await removeMember(admin, approved.merchantId, invited.userId)
    expect(await openOwnLink(token, new Date())).toEqual({ ok: false })
    expect(await findFollowed(token)).toMatchObject({ entry: 'ask' })
  })
  it('opens nothing before it is approved, nor once the owner works elsewhere too', async () => {
    const admin = await makeAdmin()
    const { id, token, stated } = await applicationForTest()
    expect(await openOwnLink(token, new Date())).toEqual({ ok: false })
    await approve(admin, id)
    const another = await makeMerchant()
    await inviteMember(admin, another.id, { name: 'Bà Nụ', identifier: { phone: stated.phone ?? '' } }, new Date())
    expect(await openOwnLink(token, new Date())).toEqual({ ok: false })
  })
  it('gives nobody a place who is disabled, or an administrator without a password', async () => {
    const admin = await makeAdmin()
    const disabled = await makePerson({ phone: true, disabled: true })
    const colleague = await makePerson({ admin: true })
    const one = await applicationForTest({ phone: disabled.phone })
    const two = await applicationForTest({ phone: null, email: colleague.email })
    expect(await approve(admin, one.id)).toEqual({ ok: false, reason: 'owner-disabled' })
    expect(await approve(admin, two.id)).toEqual({ ok: false, reason: 'owner-is-administrator' })
    expect(await db.merchantMember.count({ where: { userId: { in: [disabled.id, colleague.id] } } })).toBe(0)
  })
})
