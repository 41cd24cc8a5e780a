import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import { issueLink } from '@/lib/auth/commands/issue-link'
import { tokenDigest } from '@/lib/auth/one-time-link'
import { db } from '@/lib/db/client'
import { ownerOf } from '../followed-owner'
import { entryOf } from '../rules'

export type OwnLink = { ok: true; token: string } | { ok: false }

/**
 * A one-time link to set the password of the account that an application opened, for whoever holds the application's link.
 * Only while that account leads nowhere else and nobody has set its password.
 */
export async function openOwnLink(token: string, now: Date): Promise<OwnLink> {
  return db.$transaction(async (tx): Promise<OwnLink> => {
    const found = await tx.application.findUnique({
      where: { tokenDigest: tokenDigest(token) },
      select: { id: true, merchantId: true, ownerId: true, isOwnerNew: true },
    })
    if (!found?.ownerId || !found.merchantId) return { ok: false }
    await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${found.ownerId}::uuid FOR UPDATE`
    const owner = await ownerOf(tx, found.ownerId, found.merchantId)
    if (!owner || entryOf({ ...owner, isNew: found.isOwnerNew }) !== 'set-password') return { ok: false }
    const to = { userId: found.ownerId, merchantId: found.merchantId, createdById: null, proves: null }
    const link = await issueLink(tx, to, now)
    await recordAudit(tx, {
      actorId: null,
      verb: 'user.link-issued',
      subject: 'user',
      subjectId: found.ownerId,
      detail: { applicationId: found.id },
      unchanged: 'link',
    })
    return { ok: true, token: link.token }
  })
}
