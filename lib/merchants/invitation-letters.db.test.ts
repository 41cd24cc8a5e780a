import { describe, expect, it } from 'vitest'
import type { Person } from '@/lib/auth/actors'
import { adminForTest, merchantForTest } from '@/lib/auth/test-actors'
import { makeMerchant, makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { openPath } from '@/lib/notices/sealed-path'
import { acceptInvitation } from './commands/accept-invitation'
import { inviteMember, removeMember } from './commands/members'
import { inviteToTeam, removeTeammate } from './commands/team'

const toldOf = async (userId: string) =>
  (await db.notice.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind)

describe('invitations by letter', () => {
  it('carry the link, tell the owner who came, and tell whoever is removed', async () => {
    const [owner, helper] = [await makePerson(), await makePerson()]
    const merchant = await makeMerchant({ ownerId: owner.id })
    const actor = merchantForTest(owner.id, merchant.id)
    const invited = { name: 'cháu Minh', role: 'EDITOR' as const, email: helper.email }
    const made = await inviteToTeam(actor, invited, new Date())
    if (!made.ok) throw new Error(made.reason)
    const letter = await db.letter.findFirstOrThrow({ where: { address: helper.email ?? '' } })
    expect(openPath(letter.sealedPath ?? '')).toBe(`/join/team/${made.token}`)
    expect(await acceptInvitation({ userId: helper.id } as unknown as Person, made.token, new Date())).toMatchObject({
      ok: true,
    })
    expect(await toldOf(owner.id)).toEqual(['team-joined'])
    expect(await removeTeammate(actor, helper.id)).toEqual({ ok: true })
    expect(await toldOf(helper.id)).toEqual(['team-removed'])
  })

  it('are so many a day and no more, while links go on', async () => {
    const owner = await makePerson()
    const merchant = await makeMerchant({ ownerId: owner.id })
    const actor = merchantForTest(owner.id, merchant.id)
    const now = new Date()
    await db.notice.createMany({
      data: Array.from({ length: 20 }, () => ({
        kind: 'team-invited',
        params: {},
        merchantId: merchant.id,
        createdAt: now,
      })),
    })
    const wish = { name: 'ai đó', role: 'EDITOR' as const }
    expect(await inviteToTeam(actor, { ...wish, email: 'ai@thu.example' }, now)).toEqual({
      ok: false,
      reason: 'too-many-letters',
    })
    expect(await inviteToTeam(actor, wish, now)).toMatchObject({ ok: true })
  })

  it('by an administrator open a new account, and tell somebody who has one', async () => {
    const [admin, known] = [
      adminForTest((await makePerson({ admin: true })).id),
      await makePerson({ password: 'gốm Bát Tràng' }),
    ]
    const merchant = await makeMerchant()
    const email = `moi-${known.id}@thu.example`
    const fresh = await inviteMember(admin, merchant.id, { name: 'Người mới', identifier: { email } }, new Date())
    if (!fresh.ok) throw new Error(fresh.reason)
    const letter = await db.letter.findFirstOrThrow({ where: { address: email }, include: { notices: true } })
    expect(letter.notices[0]?.kind).toBe('account-opened')
    expect(openPath(letter.sealedPath ?? '')).toBe(`/link/${fresh.link?.token}`)
    await inviteMember(admin, merchant.id, { name: 'x', identifier: { email: known.email ?? '' } }, new Date())
    await removeMember(admin, merchant.id, known.id)
    expect(await toldOf(known.id)).toEqual(['team-added', 'team-removed'])
  })
})
