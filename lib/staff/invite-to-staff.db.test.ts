import { expect, it } from 'vitest'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { settleChange } from './commands/change-roles'
import { inviteToStaff, inviteWithin } from './commands/invite-to-staff'

const now = new Date()
const password = 'Một mật khẩu dài'
const admin = async () => adminForTest((await makePerson({ role: 'ADMINISTRATOR' })).id)
const named = (email: string | null) =>
  ({ name: 'Người mới', identifier: { email: email ?? '' }, role: 'REVIEWER', reason: 'Phân công' }) as const
const phone = () => `+8491${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`
const account = (id: string) =>
  db.user.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true, tokenVersion: true, email: true, phone: true },
  })
const waiting = (userId: string) => db.staffChange.findFirstOrThrow({ where: { userId, outcome: null } })

it('asking takes nothing from whoever holds the address; confirming does, refusing does not', async () => {
  const [asker, other] = [await admin(), await admin()]
  const holder = await makePerson({ password, unproven: true })
  const before = await account(holder.id)
  for (const outcome of ['REFUSED', 'CONFIRMED'] as const) {
    expect(await inviteToStaff(asker, named(holder.email), now)).toEqual({ ok: true, effect: 'waits' })
    expect(await account(holder.id)).toEqual(before)
    const settled = await settleChange(other, (await waiting(holder.id)).id, outcome, now)
    expect(settled).toMatchObject({ ok: true })
    if (outcome === 'REFUSED') expect(await account(holder.id)).toEqual(before)
    else expect(settled).toMatchObject({ link: { token: expect.any(String) } })
  }
  expect(await account(holder.id)).toMatchObject({ passwordHash: null })
})

it('a refusal leaves everything as it was', async () => {
  const asker = await admin()
  const colleague = await makePerson({ password, unproven: true, role: 'REGISTRAR' })
  const [twice, detached] = [
    await makePerson({ password, unproven: true }),
    await makePerson({ password, unproven: true }),
  ]
  await db.user.update({ where: { id: twice.id }, data: { phone: phone() } })
  await db.user.update({ where: { id: detached.id }, data: { phone: phone(), phoneVerifiedAt: now } })
  const closed = await makePerson({ password, unproven: true, disabled: true })
  const cases = [
    [colleague, 'is-staff'],
    [twice, 'stated-by-another'],
    [detached, 'stated-by-another'],
    [closed, 'unknown'],
  ] as const
  for (const [person, reason] of cases) {
    const before = await account(person.id)
    expect(await inviteToStaff(asker, named(person.email), now)).toEqual({ ok: false, reason })
    expect(await account(person.id)).toEqual(before)
    expect(await db.staffChange.count({ where: { userId: person.id } })).toBe(0)
  }
  expect(await db.auditEntry.count({ where: { actorId: asker.userId } })).toBe(0)
})

it('with a single administrator, whoever held the address loses it as the role is given', async () => {
  // In a transaction that is never kept: here the asker is the only administrator.
  const rollback = new Error('rolled back')
  const asker = await admin()
  const holder = await makePerson({ password, unproven: true })
  const colleague = await makePerson({ password, unproven: true, role: 'REGISTRAR' })
  const seen: unknown[] = []
  await db
    .$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('staff.roles'))) AS held`
      await tx.staffAppointment.updateMany({
        where: { role: 'ADMINISTRATOR', endedAt: null, userId: { not: asker.userId } },
        data: { endedAt: new Date() },
      })
      seen.push(await inviteWithin(tx, asker, named(colleague.email), now))
      seen.push(await inviteWithin(tx, asker, named(holder.email), now))
      seen.push((await tx.user.findUniqueOrThrow({ where: { id: holder.id } })).passwordHash)
      throw rollback
    })
    .catch((error: unknown) => {
      if (error !== rollback) throw error
    })
  expect(seen).toEqual([
    { ok: false, reason: 'is-staff' },
    { ok: true, effect: 'at-once', link: { token: expect.any(String), expiresAt: expect.any(Date) } },
    null,
  ])
})
