import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { db } from '@/lib/db/client'
import { forgiveAttempts } from '../attempts'
import { tokenDigest } from '../one-time-link'
import { hashPassword } from '../passwords'
import { findLinkFacts, signInFacts, standingOf } from '../queries'
import { type LinkState, linkState, type PasswordFault, passwordFault } from '../rules'
import type { SignInStep } from '../second-factor-rules'
import { newClaim } from '../session-token'
import type { OnPasswordChange, SessionClaim } from '../types'

export type LinkUsed =
  | { ok: true; claim: SessionClaim; isStaff: boolean; isMember: boolean; step: SignInStep }
  | { ok: false; reason: Exclude<LinkState, 'open'> }
  | { ok: false; reason: 'password'; fault: PasswordFault }

/**
 * Sets the password of whoever a one-time link was made for. Works once; all their older sessions end. Proves the phone number
 * or e-mail address to which the link was sent or handed over.
 */
export async function usePasswordLink(
  token: string,
  password: string,
  now: Date,
  onChange?: OnPasswordChange,
): Promise<LinkUsed> {
  const digest = tokenDigest(token)
  const link = await findLinkFacts(db, digest)
  const state = linkState(link, now)
  if (!link || state !== 'open') return { ok: false, reason: state === 'open' ? 'unknown' : state }
  const fault = passwordFault(password, [link.user.email, link.user.phone])
  if (fault) return { ok: false, reason: 'password', fault }
  const passwordHash = await hashPassword(password)

  const used = await db.$transaction(async (tx): Promise<LinkUsed> => {
    await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${link.user.id}::uuid FOR UPDATE`
    const again = linkState(await findLinkFacts(tx, digest), now)
    if (again !== 'open') return { ok: false, reason: again }
    await tx.oneTimeLink.update({ where: { tokenDigest: digest }, data: { usedAt: now } })
    const user = await tx.user.update({
      where: { id: link.user.id },
      data: {
        ...{ passwordHash, tokenVersion: { increment: 1 } },
        ...(link.proves === 'EMAIL' && !link.user.emailVerifiedAt ? { emailVerifiedAt: now } : {}),
        ...(link.proves === 'PHONE' && !link.user.phoneVerifiedAt ? { phoneVerifiedAt: now } : {}),
      },
      select: {
        tokenVersion: true,
        ...signInFacts,
      },
    })
    await recordAudit(tx, {
      actorId: link.user.id,
      verb: 'user.password-set-by-link',
      subject: 'user',
      subjectId: link.user.id,
      unchanged: 'secret',
    })
    // Whoever sets their first password need not be told that it changed.
    if (link.user.passwordHash) await onChange?.(tx, link.user.id)
    return {
      ok: true,
      claim: newClaim(link.user.id, user.tokenVersion, now),
      ...(await standingOf(user)),
    }
  })
  // Whoever came by a link need not wait for what others tried on their account.
  if (used.ok)
    for (const identifier of [link.user.email, link.user.phone]) if (identifier) await forgiveAttempts(identifier, null)
  return used
}
