import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { newToken } from '@/lib/auth/one-time-link'
import { findAccount } from '@/lib/auth/queries'
import { merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { acceptInvitation, enterByInvitation } from './commands/accept-invitation'
import { changeTeammateRole, inviteToTeam, removeTeammate, withdrawInvitation } from './commands/team'
import { findInvitation, findTeam } from './queries/team'

const DAY_MS = 86_400_000
const now = new Date()
const password = 'cốm làng Vòng thơm'
const asPerson = (userId: string) => ({ userId }) as Parameters<typeof acceptInvitation>[0]

async function owned() {
  const owner = await makePerson({ password })
  const merchant = await makeMerchant({ ownerId: owner.id })
  return { owner, merchant, actor: merchantForTest(owner.id, merchant.id) }
}
async function invited(role: 'OWNER' | 'EDITOR' = 'EDITOR') {
  const one = await owned()
  const made = await inviteToTeam(one.actor, { name: 'Cháu Minh', role }, now)
  if (!made.ok) throw new Error(made.reason)
  return { ...one, token: made.token }
}
const newcomer = () => ({ name: 'Minh', identifier: { email: `${randomUUID()}@thu.example` }, password, address: null })

describe('an invitation', () => {
  it('lets a newcomer in once, under an account of their own, with the role given', async () => {
    const { merchant, actor, token, owner } = await invited()
    expect(await findInvitation(token, now)).toEqual({ merchantName: merchant.name, role: 'EDITOR' })
    const entered = await enterByInvitation(token, newcomer(), now)
    expect(entered.ok && (await findAccount(entered.claim, now))).toMatchObject({
      name: 'Minh',
      memberships: [{ merchantId: merchant.id, role: 'EDITOR' }],
    })
    expect(await findInvitation(token, now)).toBeNull()
    expect(await enterByInvitation(token, newcomer(), now)).toEqual({ ok: false, reason: 'gone' })
    const team = await findTeam(actor, now)
    expect(team).toMatchObject({ isOwner: true, invitations: [] })
    expect(team?.members.map(({ name, isSelf }) => [name, isSelf])).toEqual([
      [owner.name, true],
      ['Minh', false],
    ])
    const kept = JSON.stringify(await db.teamInvitation.findMany({ where: { merchantId: merchant.id } }))
    expect(kept).not.toContain(token)
  })
  it('lets somebody who is signed in help several merchants', async () => {
    const [first, second] = [await invited(), await invited('OWNER')]
    const helper = await makePerson({ password })
    expect(await acceptInvitation(asPerson(helper.id), first.token, now)).toMatchObject({ ok: true })
    expect(await acceptInvitation(asPerson(helper.id), second.token, now)).toMatchObject({ ok: true })
    const rows = await db.merchantMember.findMany({ where: { userId: helper.id } })
    expect(rows.map(({ role }) => role).sort()).toEqual(['EDITOR', 'OWNER'])
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: first.merchant.id, verb: 'merchant.invitation-accepted' },
    })
    expect(entry.actorId).toBe(helper.id)
  })
  it('serves one of two who use it at once', async () => {
    const { token, merchant } = await invited()
    const entered = await Promise.all([1, 2].map(() => enterByInvitation(token, newcomer(), now)))
    expect(entered.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(await db.merchantMember.count({ where: { merchantId: merchant.id } })).toBe(2)
  })
  it('opens nobody else’s account, and is not used up by trying', async () => {
    const { token } = await invited()
    const other = await makePerson()
    const theirs = { ...newcomer(), identifier: { email: other.email ?? '' } }
    expect(await enterByInvitation(token, theirs, now)).toEqual({ ok: false, reason: 'taken' })
    expect(await db.user.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ passwordHash: null })
    expect(await enterByInvitation(token, { ...newcomer(), password: 'ngắn' }, now)).toMatchObject({
      fault: 'too-short',
    })
    expect(await findInvitation(token, now)).not.toBeNull()
  })
  it('ends after seven days, when withdrawn, and for somebody who is in already', async () => {
    const { token, actor, owner } = await invited()
    expect(await acceptInvitation(asPerson(owner.id), token, now)).toEqual({ ok: false, reason: 'already-member' })
    const week = new Date(now.getTime() + 7 * DAY_MS)
    expect(await findInvitation(token, new Date(week.getTime() - 1))).not.toBeNull()
    expect(await findInvitation(token, week)).toBeNull()
    const [open] = (await findTeam(actor, now))?.invitations ?? []
    expect(await withdrawInvitation(actor, open?.id ?? '')).toEqual({ ok: true })
    expect(await withdrawInvitation(actor, open?.id ?? '')).toEqual({ ok: false, reason: 'gone' })
    expect(await acceptInvitation(asPerson((await makePerson()).id), token, now)).toEqual({ ok: false, reason: 'gone' })
    expect(await acceptInvitation(asPerson(owner.id), newToken(), now)).toEqual({ ok: false, reason: 'gone' })
  })
  it('is one of ten at most', async () => {
    const { actor } = await owned()
    for (let count = 0; count < 10; count += 1)
      expect(await inviteToTeam(actor, { name: 'Ai đó', role: 'EDITOR' }, now)).toMatchObject({ ok: true })
    expect(await inviteToTeam(actor, { name: 'Ai đó', role: 'EDITOR' }, now)).toEqual({ ok: false, reason: 'too-many' })
  })
})

describe('the people of a merchant', () => {
  it('are managed by an owner only, whatever a session still says', async () => {
    const { merchant, owner, token, actor } = await invited()
    const editor = await makePerson({ password })
    await acceptInvitation(asPerson(editor.id), token, now)
    const [open] = [await inviteToTeam(actor, { name: 'Lan', role: 'EDITOR' }, now)]
    expect(open.ok).toBe(true)
    const invitation = (await findTeam(actor, now))?.invitations[0]?.id ?? ''
    const stranger = await makePerson({ password })
    for (const outsider of [
      merchantForTest(editor.id, merchant.id, 'EDITOR'),
      // A proof that was true a moment ago.
      merchantForTest(editor.id, merchant.id, 'OWNER'),
      merchantForTest(stranger.id, merchant.id, 'OWNER'),
    ]) {
      const refused = { ok: false, reason: 'not-owner' }
      expect(await inviteToTeam(outsider, { name: 'X', role: 'OWNER' }, now)).toEqual(refused)
      expect(await withdrawInvitation(outsider, invitation)).toEqual(refused)
      expect(await removeTeammate(outsider, owner.id)).toEqual(refused)
    }
    const seen = await findTeam(merchantForTest(editor.id, merchant.id, 'EDITOR'), now)
    expect(seen).toMatchObject({ isOwner: false, invitations: [] })
    expect(seen?.members.every(({ phone, email }) => phone === null && email === null)).toBe(true)
  })
  it('of another merchant cannot be touched', async () => {
    const [mine, theirs] = [await invited(), await invited()]
    const [open] = (await findTeam(theirs.actor, now))?.invitations ?? []
    expect(await withdrawInvitation(mine.actor, open?.id ?? '')).toEqual({ ok: false, reason: 'gone' })
    expect(await removeTeammate(mine.actor, theirs.owner.id)).toEqual({ ok: false, reason: 'unknown' })
    expect(await findInvitation(theirs.token, now)).not.toBeNull()
  })
  it('keep one owner; who goes loses access and their open invitations', async () => {
    const { merchant, owner, actor, token } = await invited('OWNER')
    expect(await removeTeammate(actor, owner.id)).toEqual({ ok: false, reason: 'last-owner' })
    const entered = await enterByInvitation(token, newcomer(), now)
    if (!entered.ok) throw new Error(entered.reason)
    const second = merchantForTest(entered.claim.userId, merchant.id)
    const sent = await inviteToTeam(second, { name: 'Lan', role: 'OWNER' }, now)
    expect(await removeTeammate(actor, entered.claim.userId)).toEqual({ ok: true })
    expect(await findAccount(entered.claim, now)).toMatchObject({ memberships: [] })
    expect(sent.ok && (await findInvitation(sent.token, now))).toBeNull()
    expect(await removeTeammate(actor, entered.claim.userId)).toEqual({ ok: false, reason: 'unknown' })
    expect(await removeTeammate(actor, owner.id)).toEqual({ ok: false, reason: 'last-owner' })
  })
})

describe('a role', () => {
  it('is changed by an owner: what was ends, what is begins, and the person is told', async () => {
    const { merchant, actor, token } = await invited()
    const helper = await makePerson({ password })
    await acceptInvitation(asPerson(helper.id), token, now)
    expect(await changeTeammateRole(actor, helper.id, 'OWNER')).toEqual({ ok: true })
    const rows = await db.merchantMember.findMany({
      where: { merchantId: merchant.id, userId: helper.id },
      orderBy: { removedAt: { sort: 'asc', nulls: 'last' } },
    })
    expect(rows.map(({ role, removedAt }) => [role, removedAt === null])).toEqual([
      ['EDITOR', false],
      ['OWNER', true],
    ])
    expect(await db.notice.count({ where: { userId: helper.id, kind: 'team-role' } })).toBe(1)
    // Saying it again changes nothing.
    expect(await changeTeammateRole(actor, helper.id, 'OWNER')).toEqual({ ok: true })
    expect(await db.merchantMember.count({ where: { merchantId: merchant.id, userId: helper.id } })).toBe(2)
    expect(await changeTeammateRole(actor, actor.userId, 'EDITOR')).toEqual({ ok: true })
    expect(await changeTeammateRole(actor, helper.id, 'EDITOR')).toEqual({ ok: false, reason: 'not-owner' })
  })
  it('takes the links along: whoever is no owner any more lets nobody in', async () => {
    const { merchant, actor, token } = await invited('OWNER')
    const other = await makePerson({ password })
    await acceptInvitation(asPerson(other.id), token, now)
    const made = await inviteToTeam(merchantForTest(other.id, merchant.id), { name: 'Sau này', role: 'OWNER' }, now)
    if (!made.ok) throw new Error(made.reason)
    expect(await findInvitation(made.token, now)).not.toBeNull()
    await changeTeammateRole(actor, other.id, 'EDITOR')
    expect(await findInvitation(made.token, now)).toBeNull()
    expect(await enterByInvitation(made.token, newcomer(), now)).toEqual({ ok: false, reason: 'gone' })

    // By whatever other way somebody ceased to be an owner.
    await changeTeammateRole(actor, other.id, 'OWNER')
    const again = await inviteToTeam(merchantForTest(other.id, merchant.id), { name: 'Lại', role: 'OWNER' }, now)
    if (!again.ok) throw new Error(again.reason)
    await db.merchantMember.updateMany({ where: { userId: other.id, removedAt: null }, data: { role: 'EDITOR' } })
    expect(await findInvitation(again.token, now)).toBeNull()
    expect(await enterByInvitation(again.token, newcomer(), now)).toEqual({ ok: false, reason: 'gone' })
  })
  it('of the last owner stays, and so does everybody’s at another merchant', async () => {
    const { actor } = await owned()
    const other = await owned()
    expect(await changeTeammateRole(actor, actor.userId, 'EDITOR')).toEqual({ ok: false, reason: 'last-owner' })
    expect(await changeTeammateRole(actor, other.owner.id, 'EDITOR')).toEqual({ ok: false, reason: 'unknown' })
    const editor = merchantForTest((await makePerson()).id, other.merchant.id)
    expect(await changeTeammateRole(editor, other.owner.id, 'EDITOR')).toEqual({ ok: false, reason: 'not-owner' })
  })
})
