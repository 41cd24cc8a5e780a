import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { Transaction } from '@/lib/db/client'
import { type HeldIdentifiers, settlement } from '../identifier-rules'
import type { IdentifierKind } from '../types'

type Holder = HeldIdentifiers & { id: string }

/**
 * Before somebody is let in under a phone number or e-mail address that an account holds: makes sure that whoever held it
 * unproven gets nothing by it (docs/decisions/076). Answers the account to go on with, null when a new one has to be made.
 * `renewed`: its password, its other identifier, sessions and links are gone, the person needs a link. Part of the caller's
 * transaction.
 */
export async function settleHolder(
  tx: Transaction,
  holder: Holder,
  kind: IdentifierKind,
  by: { actorId: string | null; now: Date },
): Promise<{ userId: string; isRenewed: boolean } | null> {
  // A password that is being set by an older link just now is set before, or not at all.
  await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${holder.id}::uuid FOR UPDATE`
  const held = await tx.user.findUniqueOrThrow({
    where: { id: holder.id },
    select: { email: true, phone: true, emailVerifiedAt: true, phoneVerifiedAt: true },
  })
  const outcome = settlement(held, kind)
  if (outcome === 'keep') return { userId: holder.id, isRenewed: false }
  const own = kind === 'EMAIL' ? { email: null } : { phone: null }
  const other = kind === 'EMAIL' ? { phone: null } : { email: null }
  await tx.user.update({
    where: { id: holder.id },
    data: outcome === 'detach' ? own : { ...other, ...renewed },
  })
  const open = { userId: holder.id, usedAt: null, withdrawnAt: null }
  const links = outcome === 'detach' ? { ...open, proves: kind } : open
  await tx.oneTimeLink.updateMany({ where: links, data: { withdrawnAt: by.now } })
  await recordAudit(tx, {
    actorId: by.actorId,
    verb: outcome === 'detach' ? 'user.identifier-taken' : 'user.renewed',
    subject: 'user',
    subjectId: holder.id,
    detail: { kind },
    before: { holds: kind },
    after: { holds: outcome === 'detach' ? null : kind },
  })
  return outcome === 'detach' ? null : { userId: holder.id, isRenewed: true }
}

const renewed = {
  ...{ passwordHash: null, tokenVersion: { increment: 1 } },
  ...{ pendingEmail: null, pendingEmailDigest: null, pendingEmailUntil: null },
}
