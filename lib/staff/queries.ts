import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { listSameHand } from '@/lib/auth/same-hand'
import { db } from '@/lib/db/client'
import { mayConfirm } from './rules'
import type { OpenChange, SettledChange, StaffMember } from './types'

const SETTLED_SHOWN = 20

/** Everybody with a role now, administrators first, then by name. */
export async function listStaff({ userId: self }: StaffActor): Promise<StaffMember[]> {
  const users = await db.user.findMany({
    where: { disabledAt: null, staffAppointments: { some: { endedAt: null } } },
    select: {
      ...{ id: true, name: true, email: true, phone: true, isDemo: true, passwordHash: true },
      secondFactor: { select: { confirmedAt: true } },
      recoveryCodes: { where: { usedAt: null }, select: { digest: true } },
      sessionStarts: { orderBy: { startedAt: 'desc' }, take: 1, select: { startedAt: true } },
      staffAppointments: {
        where: { endedAt: null },
        orderBy: { role: 'asc' },
        select: { role: true, grantedAt: true, grantReason: true, grantedBy: { select: { name: true } } },
      },
    },
  })
  const staff = users.map(
    (user): StaffMember => ({
      ...{ userId: user.id, name: user.name, email: user.email, phone: user.phone, isDemo: user.isDemo },
      isSelf: user.id === self,
      roles: user.staffAppointments.map(({ role, grantedAt, grantReason, grantedBy }) => ({
        ...{ role, since: grantedAt, reason: grantReason, givenBy: grantedBy?.name ?? null },
      })),
      hasPassword: user.passwordHash !== null,
      hasSecondFactor: Boolean(user.secondFactor?.confirmedAt),
      recoveryCodesLeft: user.recoveryCodes.length,
      lastSignIn: user.sessionStarts[0]?.startedAt ?? null,
    }),
  )
  const rank = (one: StaffMember) => (one.roles.some(({ role }) => role === 'ADMINISTRATOR') ? 0 : 1)
  return staff.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'vi'))
}

/** How many administrators there are: with one, changes of roles take effect at once. */
export const countAdministrators = (_: StaffActor): Promise<number> =>
  db.staffAppointment.count({ where: { role: 'ADMINISTRATOR', endedAt: null, user: { disabledAt: null } } })

/** Changes of roles that wait, oldest first. */
export async function listOpenChanges({ userId: self }: StaffActor): Promise<OpenChange[]> {
  const rows = await db.staffChange.findMany({
    where: { outcome: null },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, kind: true, role: true, userId: true, reason: true, askedAt: true, askedById: true },
      user: { select: { name: true } },
      askedBy: { select: { name: true } },
    },
  })
  const sameHand = await listSameHand(
    db,
    self,
    rows.map(({ askedById }) => askedById),
  )
  return rows.map(({ user, askedBy, askedById, ...row }) => ({
    ...row,
    userName: user.name,
    askedBy: askedBy.name,
    mayConfirm: mayConfirm({ ...row, askedById }, self) && !sameHand.has(askedById),
    isSameHand: sameHand.has(askedById),
    mayWithdraw: askedById === self,
  }))
}

/** The last changes that were settled, newest first. */
export async function listSettledChanges(_: StaffActor): Promise<SettledChange[]> {
  const rows = await db.staffChange.findMany({
    where: { outcome: { not: null } },
    orderBy: [{ settledAt: 'desc' }, { id: 'desc' }],
    take: SETTLED_SHOWN,
    select: {
      ...{ id: true, kind: true, role: true, reason: true, askedAt: true, outcome: true, settledAt: true },
      user: { select: { name: true } },
      askedBy: { select: { name: true } },
      settledBy: { select: { name: true } },
    },
  })
  return rows.flatMap(({ user, askedBy, settledBy, outcome, settledAt, ...row }) =>
    outcome && settledAt
      ? [{ ...row, outcome, settledAt, userName: user.name, askedBy: askedBy.name, settledBy: settledBy?.name ?? null }]
      : [],
  )
}
