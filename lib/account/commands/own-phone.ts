import 'server-only'
import { digestOf } from '@/lib/audit/digest'
import { recordAudit } from '@/lib/audit/record'
import type { Person } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { notifyAccount } from '@/lib/notices/commands/notify'
import { admitConfirmation } from '../confirmation-limit'
import { checkOwnPassword } from '../own-password'

export type PhoneChanged =
  | { ok: true }
  | { ok: false; reason: 'wrong' | 'same' | 'taken' }
  | { ok: false; reason: 'wait'; waitSeconds: number }

/**
 * Changes or adds the phone number one signs in with. It counts as stated until an administrator hands a link over to it; until
 * then it opens the way to nothing but this account (docs/decisions/076).
 */
export async function changeOwnPhone(
  { userId }: Person,
  { phone, password }: { phone: string; password: string },
  now: Date,
): Promise<PhoneChanged> {
  const checked = await checkOwnPassword(userId, password)
  if (!checked.ok) return checked
  if (checked.user.phone === phone) return { ok: false, reason: 'same' }
  // Whether a number has an account must not be asked about in bulk.
  const asked = await admitConfirmation(userId)
  if (!asked.admitted) return { ok: false, reason: 'wait', waitSeconds: asked.waitSeconds }
  return db.$transaction(async (tx): Promise<PhoneChanged> => {
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(${`phone ${phone}`}))) AS held`
    if (await tx.user.findUnique({ where: { phone }, select: { id: true } })) return { ok: false, reason: 'taken' }
    await tx.user.update({ where: { id: userId }, data: { phone, phoneVerifiedAt: null } })
    // A link handed over for the number so far must not prove this one.
    await tx.oneTimeLink.updateMany({
      where: { userId, proves: 'PHONE', usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'user.phone-changed',
      subject: 'user',
      subjectId: userId,
      before: { phone: checked.user.phone && digestOf(checked.user.phone) },
      after: { phone: digestOf(phone) },
    })
    await notifyAccount(tx, userId, { kind: 'phone-changed', params: {}, path: '/account' }, now)
    return { ok: true }
  })
}
