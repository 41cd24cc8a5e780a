import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { endAppointments } from '@/lib/auth/commands/end-appointments'
import { dropFactor } from '@/lib/auth/commands/second-factor'
import { settleHolder } from '@/lib/auth/commands/settle-holder'
import { settlement } from '@/lib/auth/identifier-rules'
import { listSameHand } from '@/lib/auth/same-hand'
import { db, type Transaction } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { type ChangeFault, changeFault, mayConfirm, needsAnother } from '../rules'
import type { ChangeKind, StaffRole } from '../types'
import { issueStaffLink, type StaffLink } from './staff-link'

type Wanted = { userId: string; kind: ChangeKind; role: StaffRole; reason: string }

export type ChangeAsked =
  /** `link`: for somebody without a password. */
  | { ok: true; effect: 'at-once'; link: StaffLink | null }
  | { ok: true; effect: 'waits' }
  | { ok: false; reason: ChangeFault | 'unknown' | 'asked-already' | 'is-staff' | 'stated-by-another' }

/** Asks for a change of somebody's roles; with a single administrator it takes effect at once, and the record says so. */
export const askChange = (admin: AdminActor, wanted: Wanted, now: Date): Promise<ChangeAsked> =>
  db.$transaction((tx) => askWithin(tx, admin, wanted, now))

/** The same within the caller’s transaction. */
export async function askWithin(
  tx: Transaction,
  { userId: actorId }: AdminActor,
  wanted: Wanted,
  now: Date,
): Promise<ChangeAsked> {
  const { userId, kind, role, reason } = wanted
  await holdRoles(tx)
  const held = await rolesOf(tx, userId, kind)
  if (!held) return { ok: false, reason: 'unknown' }
  const administrators = await activeAdministrators(tx)
  const fault =
    changeFault(kind, role, held, administrators.length) ?? (kind === 'GRANT' ? await holderFault(tx, userId) : null)
  if (fault) return { ok: false, reason: fault }
  const open = await tx.staffChange.findFirst({ where: { userId, role, outcome: null }, select: { id: true } })
  if (open) return { ok: false, reason: 'asked-already' }
  const alone = !needsAnother(administrators.length)
  const change = await tx.staffChange.create({
    data: {
      ...{ userId, kind, role, reason, askedById: actorId, askedAt: now },
      ...(alone ? { outcome: 'ALONE', settledById: actorId, settledAt: now } : {}),
    },
  })
  const subject = { actorId, subject: 'user' as const, subjectId: userId }
  await recordAudit(tx, {
    ...subject,
    verb: 'staff.change-asked',
    detail: { changeId: change.id, kind, role, alone },
    unchanged: 'asked',
  })
  if (alone) return { ok: true, effect: 'at-once', link: await takeEffect(tx, change, actorId, now) }
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })
  for (const id of administrators)
    if (id !== actorId)
      await notifyAccount(
        tx,
        id,
        { kind: 'staff-change-waits', params: { name, role, change: kind }, path: '/admin/settings/users' },
        now,
      )
  return { ok: true, effect: 'waits' }
}

export type ChangeSettled =
  | { ok: true; link: StaffLink | null }
  | { ok: false; reason: ChangeFault | 'unknown' | 'own' | 'not-own' | 'same-hand' | 'stated-by-another' }

/** Confirms or refuses what another administrator asked for, or withdraws what one asked for oneself. */
export const settleChange = (
  { userId: actorId }: AdminActor,
  changeId: string,
  outcome: 'CONFIRMED' | 'REFUSED' | 'WITHDRAWN',
  now: Date,
): Promise<ChangeSettled> =>
  db.$transaction(async (tx): Promise<ChangeSettled> => {
    await holdRoles(tx)
    const change = await tx.staffChange.findFirst({ where: { id: changeId, outcome: null } })
    if (!change) return { ok: false, reason: 'unknown' }
    const isOwn = change.askedById === actorId
    if (outcome === 'WITHDRAWN' ? !isOwn : isOwn) return { ok: false, reason: isOwn ? 'own' : 'not-own' }
    if (outcome === 'CONFIRMED') {
      if (!mayConfirm(change, actorId)) return { ok: false, reason: 'own' }
      if ((await listSameHand(tx, actorId, [change.askedById])).size > 0) return { ok: false, reason: 'same-hand' }
      const held = await rolesOf(tx, change.userId, change.kind)
      if (!held) return { ok: false, reason: 'unknown' }
      const fault =
        changeFault(change.kind, change.role, held, (await activeAdministrators(tx)).length) ??
        (change.kind === 'GRANT' ? await holderFault(tx, change.userId) : null)
      if (fault) return { ok: false, reason: fault }
    }
    await tx.staffChange.update({
      where: { id: change.id },
      data: { outcome, settledById: actorId, settledAt: new Date(Math.max(now.getTime(), change.askedAt.getTime())) },
    })
    const { kind, role } = change
    await recordAudit(tx, {
      ...{ actorId, verb: `staff.change-${outcome.toLowerCase()}`, subject: 'user', subjectId: change.userId },
      detail: { changeId: change.id, kind, role },
      before: { outcome: null },
      after: { outcome },
    })
    return { ok: true, link: outcome === 'CONFIRMED' ? await takeEffect(tx, change, actorId, now) : null }
  })

type Change = { id: string; kind: ChangeKind; userId: string; role: StaffRole; reason: string; askedById: string }

/** Gives or ends the role. Sessions end either way: a new role asks for the second factor, an ended one opens nothing more. */
async function takeEffect(tx: Transaction, change: Change, actorId: string, now: Date): Promise<StaffLink | null> {
  const { userId, role, kind, reason, askedById } = change
  const before = await heldRoles(tx, userId)
  if (kind === 'GRANT' && before.length === 0) await settleNewcomer(tx, userId, { actorId, now })
  if (kind === 'GRANT')
    await tx.staffAppointment.create({
      data: { userId, role, grantedById: askedById, grantedAt: now, grantReason: reason },
    })
  else await endAppointments(tx, { userId, role, at: now, endedById: askedById, reason })
  const user = await tx.user.update({
    where: { id: userId },
    data: { tokenVersion: { increment: 1 } },
    select: { passwordHash: true },
  })
  const after = await heldRoles(tx, userId)
  if (after.length === 0) await dropFactor(tx, userId)
  const verb = kind === 'GRANT' ? 'staff.role-given' : 'staff.role-ended'
  await recordAudit(tx, { actorId, verb, subject: 'user', subjectId: userId, before, after })
  await notifyAccount(tx, userId, { kind: 'staff-role-changed', params: { role, change: kind }, path: '/account' }, now)
  if (kind === 'END' || user.passwordHash) return null
  return issueStaffLink(tx, userId, actorId, now)
}

const heldFacts = {
  email: true,
  phone: true,
  emailVerifiedAt: true,
  phoneVerifiedAt: true,
  passwordHash: true,
} as const

const isUnproven = (held: { emailVerifiedAt: Date | null; phoneVerifiedAt: Date | null }) =>
  !held.emailVerifiedAt && !held.phoneVerifiedAt

/** An account that states two identifiers and proved neither may be two people's: nobody can say whose role it would be. */
async function holderFault(tx: Transaction, userId: string): Promise<'stated-by-another' | null> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: heldFacts })
  const roles = await heldRoles(tx, userId)
  return roles.length === 0 && isUnproven(user) && user.email && user.phone ? 'stated-by-another' : null
}

/** Whoever took this address or number before, unproven, must not work here with it. */
async function settleNewcomer(tx: Transaction, userId: string, by: { actorId: string; now: Date }) {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: heldFacts })
  const kind = user.email === null ? 'PHONE' : 'EMAIL'
  const links = await tx.oneTimeLink.count({ where: { userId, usedAt: null, withdrawnAt: null } })
  // An account that was made for the asking has nothing to lose.
  if (settlement(user, kind) !== 'renew' || (!user.passwordHash && links === 0)) return
  await settleHolder(tx, { id: userId, ...user }, kind, by)
}

const heldRoles = async (tx: Transaction, userId: string) =>
  (
    await tx.staffAppointment.findMany({
      where: { userId, endedAt: null },
      orderBy: { role: 'asc' },
      select: { role: true },
    })
  ).map(({ role }) => role)

/** What somebody holds now; null for nobody, and for a closed account that would be given something. */
async function rolesOf(tx: Transaction, userId: string, kind: ChangeKind) {
  const user = await tx.user.findUnique({ where: { id: userId }, select: { disabledAt: true } })
  if (!user || (kind === 'GRANT' && user.disabledAt)) return null
  return heldRoles(tx, userId)
}

/** The open accounts that administer now. */
export const activeAdministrators = async (tx: Transaction) =>
  (
    await tx.staffAppointment.findMany({
      where: { role: 'ADMINISTRATOR', endedAt: null, user: { disabledAt: null } },
      select: { userId: true },
    })
  ).map(({ userId }) => userId)

/** Changes of roles follow one another, or two could each find the other to be the last administrator. */
export const holdRoles = (tx: Transaction) =>
  tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('staff.roles'))) AS held`
