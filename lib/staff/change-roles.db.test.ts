import { describe, expect, it } from 'vitest'
import { findAccount } from '@/lib/auth/queries'
import { newClaim } from '@/lib/auth/session-token'
import { adminForTest } from '@/lib/auth/test-actors'
import { makePerson } from '@/lib/auth/test-people'
import { db } from '@/lib/db/client'
import { askChange, settleChange } from './commands/change-roles'
import { inviteToStaff } from './commands/invite-to-staff'
import { renewStaffLink } from './commands/look-after-staff'
import { countAdministrators, listOpenChanges, listSettledChanges, listStaff } from './queries'

const now = new Date()
const admin = async () => adminForTest((await makePerson({ role: 'ADMINISTRATOR' })).id)
const rolesOf = async (userId: string) =>
  (await db.staffAppointment.findMany({ where: { userId, endedAt: null }, orderBy: { role: 'asc' } })).map(
    ({ role }) => role,
  )
const changeOf = (userId: string) => db.staffChange.findFirstOrThrow({ where: { userId, outcome: null } })
const grant = (userId: string) => ({ userId, kind: 'GRANT', role: 'REVIEWER', reason: 'Quyết định 12' }) as const

// The database is shared with other tests, so there are always two administrators here; a single one is the last test's matter.
describe('a change of roles', () => {
  it('waits for another administrator, takes effect once and ends sessions', async () => {
    const [asker, other] = [await admin(), await admin()]
    const person = await makePerson({ password: 'Một mật khẩu dài' })
    const claim = newClaim(person.id, 0, now, true)
    expect(await askChange(asker, grant(person.id), now)).toEqual({ ok: true, effect: 'waits' })
    expect(await rolesOf(person.id)).toEqual([])
    expect(await askChange(other, grant(person.id), now)).toEqual({ ok: false, reason: 'asked-already' })
    expect(await db.notice.count({ where: { userId: other.userId, kind: 'staff-change-waits' } })).toBeGreaterThan(0)
    const { id } = await changeOf(person.id)
    expect(await settleChange(asker, id, 'CONFIRMED', now)).toEqual({ ok: false, reason: 'own' })
    expect(await settleChange(other, id, 'WITHDRAWN', now)).toEqual({ ok: false, reason: 'not-own' })
    expect(await settleChange(other, id, 'CONFIRMED', now)).toEqual({ ok: true, link: null })
    expect(await settleChange(other, id, 'CONFIRMED', now)).toEqual({ ok: false, reason: 'unknown' })
    expect(await rolesOf(person.id)).toEqual(['REVIEWER'])
    expect(await findAccount(claim, now)).toBeNull()
    const entry = await db.auditEntry.findFirst({ where: { subjectId: person.id, verb: 'staff.role-given' } })
    expect(entry).toMatchObject({ actorId: other.userId, before: [], after: ['REVIEWER'] })
  })

  it('is not confirmed by whom it gives a role', async () => {
    const [asker, concerned] = [await admin(), await admin()]
    await askChange(asker, { userId: concerned.userId, kind: 'END', role: 'ADMINISTRATOR', reason: 'Nghỉ hưu' }, now)
    const { id } = await changeOf(concerned.userId)
    expect((await listOpenChanges(concerned)).find((one) => one.id === id)).toMatchObject({ mayConfirm: true })
    expect(await settleChange(concerned, id, 'CONFIRMED', now)).toEqual({ ok: true, link: null })
    await askChange(asker, grant(concerned.userId), now)
    const again = await changeOf(concerned.userId)
    expect((await listOpenChanges(asker)).find((one) => one.id === again.id)).toMatchObject({ mayWithdraw: true })
    expect(await settleChange(concerned, again.id, 'CONFIRMED', now)).toEqual({ ok: false, reason: 'own' })
    expect(await settleChange(asker, again.id, 'WITHDRAWN', now)).toEqual({ ok: true, link: null })
    expect(await rolesOf(concerned.userId)).toEqual([])
  })

  it('is refused where roles do not go together, in the rule and in the database', async () => {
    const [asker, auditor] = [await admin(), await makePerson({ role: 'AUDITOR' })]
    expect(await askChange(asker, grant(auditor.id), now)).toEqual({ ok: false, reason: 'excluded' })
    await expect(db.staffAppointment.create({ data: { userId: auditor.id, role: 'REVIEWER' } })).rejects.toThrow()
    const reviewer = await makePerson({ role: 'REVIEWER' })
    await db.staffAppointment.create({ data: { userId: reviewer.id, role: 'REGISTRAR' } })
    await expect(db.staffAppointment.create({ data: { userId: reviewer.id, role: 'REVIEWER' } })).rejects.toThrow()
    expect(await rolesOf(reviewer.id)).toEqual(['REVIEWER', 'REGISTRAR'])
  })

  it('is checked again when it is confirmed', async () => {
    const [asker, other] = [await admin(), await admin()]
    const person = await makePerson()
    await askChange(asker, grant(person.id), now)
    await db.staffAppointment.create({ data: { userId: person.id, role: 'AUDITOR' } })
    const { id } = await changeOf(person.id)
    expect(await settleChange(other, id, 'CONFIRMED', now)).toEqual({ ok: false, reason: 'excluded' })
    expect(await settleChange(other, id, 'REFUSED', now)).toEqual({ ok: true, link: null })
    expect((await listSettledChanges(other)).find((one) => one.id === id)).toMatchObject({ outcome: 'REFUSED' })
  })

  it('cannot be confirmed by whoever asked, even past the code', async () => {
    const asker = await admin()
    const person = await makePerson()
    await askChange(asker, grant(person.id), now)
    const settled = { outcome: 'CONFIRMED', settledById: asker.userId, settledAt: new Date() } as const
    const { id } = await changeOf(person.id)
    await expect(db.staffChange.update({ where: { id }, data: settled })).rejects.toThrow()
  })
})

describe('somebody new', () => {
  it('gets a link once the role is theirs, and a new one until there is a password', async () => {
    const [asker, other] = [await admin(), await admin()]
    const email = `${crypto.randomUUID()}@thu.example`
    const invitation = { name: 'Người mới', identifier: { email }, role: 'REGISTRAR', reason: 'Phân công' } as const
    expect(await inviteToStaff(asker, invitation, now)).toEqual({ ok: true, effect: 'waits' })
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { email } })
    expect(await db.oneTimeLink.count({ where: { userId } })).toBe(0)
    expect(await renewStaffLink(asker, userId, now)).toEqual({ ok: false, reason: 'unknown' })
    const settled = await settleChange(other, (await changeOf(userId)).id, 'CONFIRMED', now)
    expect(settled.ok && settled.link).toMatchObject({ token: expect.any(String) })
    expect((await renewStaffLink(asker, userId, now)).ok).toBe(true)
    expect((await listStaff(asker)).find((one) => one.userId === userId)).toMatchObject({ hasPassword: false })
    await db.user.update({ where: { id: userId }, data: { passwordHash: 'x' } })
    expect(await renewStaffLink(asker, userId, now)).toEqual({ ok: false, reason: 'has-password' })
  })
})

it('takes effect at once with a single administrator, says so, and never removes the last one', async () => {
  // In a transaction that is never kept: here the asker is the only administrator.
  const rollback = new Error('rolled back')
  const asker = await admin()
  const person = await makePerson({ password: 'Một mật khẩu dài' })
  const alone = { alone: null as unknown, last: null as unknown }
  await db
    .$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('staff.roles'))) AS held`
      await tx.staffAppointment.updateMany({
        where: { role: 'ADMINISTRATOR', endedAt: null, userId: { not: asker.userId } },
        data: { endedAt: new Date() },
      })
      const { askWithin } = await import('./commands/change-roles')
      alone.alone = await askWithin(tx, asker, grant(person.id), now)
      const end = { userId: asker.userId, kind: 'END', role: 'ADMINISTRATOR', reason: 'Thử' } as const
      alone.last = await askWithin(tx, asker, end, now)
      throw rollback
    })
    .catch((error: unknown) => {
      if (error !== rollback) throw error
    })
  expect(alone.alone).toEqual({ ok: true, effect: 'at-once', link: null })
  expect(alone.last).toEqual({ ok: false, reason: 'last-administrator' })
  expect(await countAdministrators(asker)).toBeGreaterThan(1)
})
