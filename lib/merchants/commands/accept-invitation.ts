import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actors'
import { admitAttempt, forgiveAttempts } from '@/lib/auth/attempts'
import { tokenDigest } from '@/lib/auth/one-time-link'
import { hashPassword } from '@/lib/auth/passwords'
import { type PasswordFault, passwordFault } from '@/lib/auth/rules'
import { newClaim } from '@/lib/auth/session-token'
import type { SessionClaim } from '@/lib/auth/types'
import { db, type Transaction } from '@/lib/db/client'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { findOpenInvitation } from '../open-invitation'
import { withHeldMerchant } from './lock-merchant'

export type Accepted = { ok: true; merchantId: string } | { ok: false; reason: 'gone' | 'already-member' }

/** Lets whoever is signed in join the people of the merchant that an invitation names; uses the invitation up. */
export async function acceptInvitation({ userId }: Person, token: string, now: Date): Promise<Accepted> {
  const merchantId = await merchantOf(token)
  if (!merchantId) return { ok: false, reason: 'gone' }
  const accepted = await withHeldMerchant(merchantId, (tx) => join(tx, token, userId, now))
  return !accepted.ok && accepted.reason === 'unknown' ? { ok: false, reason: 'gone' } : (accepted as Accepted)
}

export type Newcomer = {
  name: string
  identifier: { email: string } | { phone: string }
  password: string
  address: string | null
}

export type Entered =
  | { ok: true; merchantId: string; claim: SessionClaim }
  | { ok: false; reason: 'gone' | 'taken' }
  | { ok: false; reason: 'wait'; waitSeconds: number }
  | { ok: false; reason: 'password'; fault: PasswordFault }

/**
 * Makes an account for somebody who came by an invitation, and them one of the merchant's people. Refused when the phone
 * number or e-mail address has an account: an invitation opens nobody else's. Asking is counted like a sign-in.
 */
export async function enterByInvitation(token: string, newcomer: Newcomer, now: Date): Promise<Entered> {
  const { name, identifier, password, address } = newcomer
  const merchantId = await merchantOf(token)
  if (!merchantId) return { ok: false, reason: 'gone' }
  const account = `${Object.values(identifier)[0]}`
  const fault = passwordFault(password, [account])
  if (fault) return { ok: false, reason: 'password', fault }
  const attempt = await admitAttempt(account, address)
  if (!attempt.admitted) return { ok: false, reason: 'wait', waitSeconds: attempt.waitSeconds }
  const passwordHash = await hashPassword(password)
  const entered = await withHeldMerchant(merchantId, async (tx): Promise<Entered> => {
    if (await tx.user.findUnique({ where: identifier, select: { id: true } })) return { ok: false, reason: 'taken' }
    if (!(await findOpenInvitation(tx, token, now))) return { ok: false, reason: 'gone' }
    const user = await tx.user.create({ data: { name, ...identifier, passwordHash }, select: { id: true } })
    const joined = await join(tx, token, user.id, now)
    if (!joined.ok) throw new Error('an open invitation was refused')
    return { ok: true, merchantId, claim: newClaim(user.id, 0, now) }
  })
  if (!entered.ok) return entered.reason === 'unknown' ? { ok: false, reason: 'gone' } : entered
  await forgiveAttempts(account, address)
  return entered
}

async function merchantOf(token: string) {
  const found = await db.teamInvitation.findUnique({
    where: { tokenDigest: tokenDigest(token) },
    select: { merchantId: true },
  })
  return found?.merchantId ?? null
}

async function join(tx: Transaction, token: string, userId: string, now: Date): Promise<Accepted> {
  const invitation = await findOpenInvitation(tx, token, now)
  if (!invitation) return { ok: false, reason: 'gone' }
  const { merchantId, role, createdById } = invitation
  const member = await tx.merchantMember.count({ where: { merchantId, userId, removedAt: null } })
  if (member > 0) return { ok: false, reason: 'already-member' }
  await tx.teamInvitation.update({ where: { id: invitation.id }, data: { usedAt: now, usedById: userId } })
  await tx.merchantMember.create({ data: { merchantId, userId, role, addedById: createdById } })
  await recordAudit(tx, {
    ...{ actorId: userId, verb: 'merchant.invitation-accepted', subject: 'merchant', subjectId: merchantId },
    detail: { invitationId: invitation.id, role },
    before: { role: null },
    after: { role },
  })
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })
  const merchant = await tx.merchant.findUniqueOrThrow({ where: { id: merchantId }, select: { name: true } })
  const told = { kind: 'team-joined', params: { merchant: merchant.name, name, role }, path: '/merchant/team' } as const
  await notifyMerchant(tx, merchantId, told, { ownersOnly: true, except: userId }, now)
  return { ok: true, merchantId }
}
