import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db, type Transaction } from '@/lib/db/client'
import type { AdminActor, Person } from '../actors'
import { admitAttempt, forgiveAttempts } from '../attempts'
import { verifyPassword } from '../passwords'
import { looksLikeRecoveryCode, newRecoveryCodes, openSecret, recoveryDigest, sealSecret } from '../sealed-secret'
import { codeOf } from '../second-factor-rules'
import { stepOfCode } from '../totp'
import type { OnPasswordChange } from '../types'

const SUBJECT = 'user' as const

export type FactorShown =
  | { ok: true; recoveryLeft: number | null }
  | { ok: false; reason: 'wrong' | 'none' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/**
 * Checks the code of the phone, or a recovery code, which it uses up. Each works once; failures slow the account down,
 * however right the password was. `recoveryLeft` is how many recovery codes are left after one was used.
 */
export async function showFactor(
  userId: string,
  typed: string,
  address: string | null,
  now: Date,
): Promise<FactorShown> {
  const account = `second factor of ${userId}`
  const attempt = await admitAttempt(account, address)
  if (!attempt.admitted) return { ok: false, reason: 'wait', waitSeconds: attempt.waitSeconds }
  const shown = looksLikeRecoveryCode(typed)
    ? await useRecoveryCode(userId, typed, now)
    : await useCode(userId, codeOf(typed), now)
  if (shown.ok) await forgiveAttempts(account, address)
  return shown
}

async function useCode(userId: string, code: string, now: Date): Promise<FactorShown> {
  const held = await db.secondFactor.findUnique({ where: { userId } })
  if (!held?.confirmedAt) return { ok: false, reason: 'none' }
  const secret = openSecret(held.sealedSecret, userId)
  const step = secret && stepOfCode(secret, code, now, Number(held.lastStep))
  if (!step) return { ok: false, reason: 'wrong' }
  return (await takeStep(db, userId, step)) ? { ok: true, recoveryLeft: null } : { ok: false, reason: 'wrong' }
}

/** Uses a step up; false when somebody with the same code was faster. */
async function takeStep(client: Pick<Transaction, 'secondFactor'>, userId: string, step: number) {
  const taken = await client.secondFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  })
  return taken.count === 1
}

const useRecoveryCode = (userId: string, typed: string, now: Date) =>
  db.$transaction(async (tx): Promise<FactorShown> => {
    const used = await tx.recoveryCode.updateMany({
      where: { userId, digest: recoveryDigest(typed, userId), usedAt: null },
      data: { usedAt: now },
    })
    if (used.count === 0) return { ok: false, reason: 'wrong' }
    const recoveryLeft = await tx.recoveryCode.count({ where: { userId, usedAt: null } })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'user.recovery-code-used', subject: SUBJECT, subjectId: userId },
      detail: { left: recoveryLeft },
      before: { left: recoveryLeft + 1 },
      after: { left: recoveryLeft },
    })
    return { ok: true, recoveryLeft }
  })

export type FactorConfirmed =
  /** `tokenVersion`: of the sessions that begin from now on; older ones have ended. */
  | { ok: true; recoveryCodes: string[]; tokenVersion: number }
  | { ok: false; reason: 'wrong' | 'none' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/**
 * Sets up the second factor whose secret this browser was shown, once the phone shows the right code for it, and ends all
 * sessions. The secret is kept from here on, never before: nobody else was shown the one that comes to stand. The recovery
 * codes are not kept. `secret` is null where none was offered, or too long ago.
 */
export async function confirmFactor(
  userId: string,
  secret: Uint8Array | null,
  typed: string,
  address: string | null,
  now: Date,
): Promise<FactorConfirmed> {
  const account = `second factor of ${userId}`
  const attempt = await admitAttempt(account, address)
  if (!attempt.admitted) return { ok: false, reason: 'wait', waitSeconds: attempt.waitSeconds }
  const confirmed = await db.$transaction(async (tx): Promise<FactorConfirmed> => {
    // Two browsers may each confirm a secret of their own at once: the first one stands.
    await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`
    const held = await tx.secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true } })
    if (!secret || held?.confirmedAt) return { ok: false, reason: 'none' }
    const step = stepOfCode(secret, codeOf(typed), now, 0)
    if (!step) return { ok: false, reason: 'wrong' }
    const factor = { sealedSecret: sealSecret(secret, userId), confirmedAt: now, lastStep: step }
    await tx.secondFactor.upsert({ where: { userId }, create: { userId, ...factor }, update: factor })
    const { tokenVersion } = await tx.user.update({
      where: { id: userId },
      data: { tokenVersion: { increment: 1 } },
      select: { tokenVersion: true },
    })
    const recoveryCodes = await writeRecoveryCodes(tx, userId, now)
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.second-factor-set',
      subject: SUBJECT,
      subjectId: userId,
      after: { hasSecondFactor: true },
    })
    return { ok: true, recoveryCodes, tokenVersion }
  })
  if (confirmed.ok) await forgiveAttempts(account, address)
  return confirmed
}

async function writeRecoveryCodes(tx: Transaction, userId: string, now: Date): Promise<string[]> {
  const codes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ userId, digest: recoveryDigest(code, userId), createdAt: now })),
  })
  return codes
}

export type CodesRenewed =
  | { ok: true; recoveryCodes: string[] }
  | { ok: false; reason: 'wrong' | 'none' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/** Ten new recovery codes for whoever types their password again; the old ones stop working. */
export async function renewRecoveryCodes({ userId }: Person, password: string, now: Date): Promise<CodesRenewed> {
  const checked = await checkPassword(userId, password)
  if (!checked.ok) return checked
  return db.$transaction(async (tx): Promise<CodesRenewed> => {
    const factor = await tx.secondFactor.findFirst({ where: { userId, confirmedAt: { not: null } } })
    if (!factor) return { ok: false, reason: 'none' }
    const recoveryCodes = await writeRecoveryCodes(tx, userId, now)
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.recovery-codes-renewed',
      subject: SUBJECT,
      subjectId: userId,
      unchanged: 'secret',
    })
    return { ok: true, recoveryCodes }
  })
}

async function checkPassword(userId: string, password: string) {
  const account = `password of ${userId}`
  const attempt = await admitAttempt(account, null)
  if (!attempt.admitted) return { ok: false, reason: 'wait', waitSeconds: attempt.waitSeconds } as const
  const user = await db.user.findUnique({ where: { id: userId }, select: { passwordHash: true } })
  if (!(await verifyPassword(password, user?.passwordHash ?? null))) return { ok: false, reason: 'wrong' } as const
  await forgiveAttempts(account, null)
  return { ok: true } as const
}

export type FactorTakenAway = { ok: true } | { ok: false; reason: 'unknown' | 'oneself' | 'none' }

/** Takes away the second factor of a colleague who lost the phone and the codes: their sessions end, the next sign-in sets up another. */
export async function takeFactorAway(
  { userId: actorId }: AdminActor,
  userId: string,
  onChange?: OnPasswordChange,
): Promise<FactorTakenAway> {
  if (userId === actorId) return { ok: false, reason: 'oneself' }
  return db.$transaction(async (tx): Promise<FactorTakenAway> => {
    const staff = await tx.staffAppointment.findFirst({ where: { userId, endedAt: null }, select: { id: true } })
    if (!staff) return { ok: false, reason: 'unknown' }
    if (!(await dropFactor(tx, userId))) return { ok: false, reason: 'none' }
    await recordAudit(tx, {
      actorId,
      verb: 'user.second-factor-taken-away',
      subject: SUBJECT,
      subjectId: userId,
      before: { hasSecondFactor: true },
      after: { hasSecondFactor: false },
    })
    await onChange?.(tx, userId)
    return { ok: true }
  })
}

/** Forgets somebody's second factor and recovery codes and ends their sessions; false when there was none. Part of the caller's transaction. */
export async function dropFactor(tx: Transaction, userId: string): Promise<boolean> {
  await tx.recoveryCode.deleteMany({ where: { userId } })
  const dropped = await tx.secondFactor.deleteMany({ where: { userId } })
  if (dropped.count > 0) await tx.user.update({ where: { id: userId }, data: { tokenVersion: { increment: 1 } } })
  return dropped.count > 0
}
