import { describe, expect, it, vi } from 'vitest'
import { askPasswordReset } from '@/lib/account/commands/ask-reset'
import { setPasswordByLink } from '@/lib/account/commands/passwords'
import { createAdministrator } from '@/lib/auth/commands/create-administrator'
import { signIn } from '@/lib/auth/commands/sign-in'
import { findAccount } from '@/lib/auth/queries'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { enterByInvitation } from './commands/accept-invitation'
import { inviteMember, reissueLink } from './commands/members'
import { inviteToTeam } from './commands/team'

vi.stubEnv('PUBLIC_URL', 'https://booth.example')

const attackers = 'mật khẩu của kẻ lạ'
const own = 'cốm làng Vòng thơm'
const now = new Date()
const admin = makePerson({ admin: true }).then(({ id }) => adminForTest(id))
const newPhone = () => `+8492${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`
const letters = () =>
  Array.from({ length: 16 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')

/** An account with a password that somebody made under this number or address, by an invitation of their own merchant. */
async function squat(identifier: { phone: string } | { email: string }) {
  const owner = await makePerson({ password: attackers })
  const merchant = await makeMerchant({ ownerId: owner.id })
  const made = await inviteToTeam(merchantForTest(owner.id, merchant.id), { name: 'Tôi', role: 'EDITOR' }, now)
  if (!made.ok) throw new Error(made.reason)
  const newcomer = { name: 'Kẻ lạ', identifier, password: attackers, address: null }
  const entered = await enterByInvitation(made.token, newcomer, now)
  if (!entered.ok) throw new Error(entered.reason)
  return { claim: entered.claim, merchant, userId: entered.claim.userId }
}

const mayEnter = async (identifier: string, password: string) =>
  (await signIn({ identifier, password, address: null }, new Date())).ok

const membersOf = (merchantId: string) => db.merchantMember.findMany({ where: { merchantId, removedAt: null } })

describe('an account that somebody made under another’s phone number', () => {
  it('is not joined: the administrator is asked, with its name, merchants and beginning', async () => {
    const phone = newPhone()
    const { merchant: theirs, userId } = await squat({ phone })
    const merchant = await makeMerchant()
    const invitation = { name: 'Bà Nụ', identifier: { phone } }
    const { createdAt: since } = await db.user.findUniqueOrThrow({ where: { id: userId } })
    expect(await inviteMember(await admin, merchant.id, invitation, now)).toEqual({
      ok: false,
      reason: 'unproven',
      account: { name: 'Kẻ lạ', merchants: [theirs.name], since, isOthers: false },
    })
    expect(await membersOf(merchant.id)).toEqual([])
  })

  it('gives whoever made it nothing once the person is added: password, sessions, address and links are gone', async () => {
    const phone = newPhone()
    const { claim, userId } = await squat({ phone })
    const email = `${letters()}@thu.example`
    await db.user.update({ where: { id: userId }, data: { email } })
    const merchant = await makeMerchant()
    const invitation = { name: 'Bà Nụ', identifier: { phone }, isConfirmed: true }
    const invited = await inviteMember(await admin, merchant.id, invitation, now)
    if (!invited.ok || !invited.link) throw new Error('no link')
    expect(await findAccount(claim, now)).toBeNull()
    expect(await mayEnter(phone, attackers)).toBe(false)
    expect(await mayEnter(email, attackers)).toBe(false)
    expect(await askPasswordReset(email, now)).toBe(false)
    expect(await db.letter.count({ where: { address: email } })).toBe(0)

    const used = await setPasswordByLink(invited.link.token, own, now)
    expect(used.ok && (await findAccount(used.claim, now))).toMatchObject({
      isPhoneProven: true,
      email: null,
      memberships: expect.arrayContaining([expect.objectContaining({ merchantId: merchant.id })]),
    })
    expect(await mayEnter(phone, own)).toBe(true)
    expect(await mayEnter(phone, attackers)).toBe(false)
  })

  it('loses the number to an account of the person’s own when it is known to be somebody else’s', async () => {
    const phone = newPhone()
    const stranger = await makePerson({ password: attackers })
    await db.user.update({ where: { id: stranger.id }, data: { phone } })
    const merchant = await makeMerchant()
    const invitation = { name: 'Bà Nụ', identifier: { phone } }
    expect(await inviteMember(await admin, merchant.id, invitation, now)).toMatchObject({
      reason: 'unproven',
      account: { isOthers: true },
    })
    const invited = await inviteMember(await admin, merchant.id, { ...invitation, isConfirmed: true }, now)
    if (!invited.ok || !invited.link) throw new Error('no link')
    expect(invited.userId).not.toBe(stranger.id)
    expect(await db.user.findUnique({ where: { id: stranger.id } })).toMatchObject({
      phone: null,
      email: stranger.email,
    })
    expect(await mayEnter(stranger.email ?? '', attackers)).toBe(true)
    await setPasswordByLink(invited.link.token, own, now)
    expect(await membersOf(merchant.id)).toMatchObject([{ userId: invited.userId }])
    await askPasswordReset(stranger.email ?? '', now)
    expect(await db.oneTimeLink.count({ where: { userId: invited.userId, purpose: 'RESET_PASSWORD' } })).toBe(0)
  })

  it('cannot be taken back by a link that its holder had from before', async () => {
    const phone = newPhone()
    const { merchant: theirs, userId } = await squat({ phone })
    const before = await reissueLink(await admin, theirs.id, userId, now)
    if (!before.ok) throw new Error(before.reason)
    const merchant = await makeMerchant()
    const invitation = { name: 'Bà Nụ', identifier: { phone }, isConfirmed: true }
    const invited = await inviteMember(await admin, merchant.id, invitation, now)
    expect(await setPasswordByLink(before.link.token, attackers, now)).toEqual({ ok: false, reason: 'replaced' })
    if (!invited.ok || !invited.link) throw new Error('no link')
    expect(await setPasswordByLink(invited.link.token, own, now)).toMatchObject({ ok: true })
  })

  it('does not administer the booth either', async () => {
    const email = `${letters()}@thu.example`
    const { claim } = await squat({ email })
    const made = await createAdministrator({ email, name: 'Cán bộ' }, now)
    if (!made.ok) throw new Error('refused')
    expect(await findAccount(claim, now)).toBeNull()
    expect(await mayEnter(email, attackers)).toBe(false)
    const used = await setPasswordByLink(made.token, own, now)
    // The second step of signing in is tried elsewhere.
    expect(used.ok && (await findAccount({ ...used.claim, isProven: true }, now))).toMatchObject({
      roles: ['ADMINISTRATOR'],
      isEmailProven: true,
    })
  })
})

describe('an account that is known to be the person’s', () => {
  it('is joined at once, asked about by nobody, and goes on', async () => {
    const person = await makePerson({ password: own, phone: true })
    const merchant = await makeMerchant()
    const invitation = { name: 'Bà Nụ', identifier: { phone: person.phone ?? '' } }
    expect(await inviteMember(await admin, merchant.id, invitation, now)).toMatchObject({ ok: true, link: null })
    expect(await mayEnter(person.phone ?? '', own)).toBe(true)
  })

  it('becomes so by a letter to its address, but not by one to an address beside a number', async () => {
    const email = `${letters()}@thu.example`
    const { userId } = await squat({ email })
    expect(await askPasswordReset(email, now)).toBe(true)
    await db.user.update({ where: { id: userId }, data: { phone: newPhone() } })
    expect(await askPasswordReset(email, now)).toBe(false)
  })

  it('gets no letter with a link that is to prove its number', async () => {
    const person = await makePerson({ phone: true })
    await db.user.update({ where: { id: person.id }, data: { email: `${letters()}@thu.example` } })
    const merchant = await makeMerchant({ ownerId: person.id })
    expect(await reissueLink(await admin, merchant.id, person.id, now)).toMatchObject({ ok: true })
    expect(await db.letter.count({ where: { userId: person.id } })).toBe(0)
    expect(await db.oneTimeLink.findFirst({ where: { userId: person.id } })).toMatchObject({ proves: 'PHONE' })
  })
})
