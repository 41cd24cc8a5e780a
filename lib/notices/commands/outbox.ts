import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { tokenDigest } from '@/lib/auth/one-time-link'
import { environment } from '@/lib/config/environment'
import { db } from '@/lib/db/client'
import { localeOf } from '@/lib/i18n/locales'
import { pathIn } from '@/lib/i18n/paths'
import { rights } from '../queries/outbox'
import { mayReveal, maySendAgain } from '../rules'
import { openPath } from '../sealed-path'

/**
 * The link in a letter that did not leave the building, to be passed on by Zalo or on paper; each look is on record. Null for
 * a letter that was sent, and for one that would open an administrator's account: by such a link one could take over another.
 */
export async function revealLetterLink({ userId }: AdminActor, letterId: string): Promise<string | null> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`
    const letter = await tx.letter.findUnique({ where: { id: letterId }, include: { user: { select: rights } } })
    if (!letter?.sealedPath) return null
    const isForAdministrator = (letter.user?.staffAppointments.length ?? 0) > 0
    if (!mayReveal({ state: letter.state, hasLink: true, isForAdministrator })) return null
    const path = openPath(letter.sealedPath)
    if (!path) return null
    // Whoever saw a link may have used it, so from now on it counts as theirs (lib/auth/same-hand.ts).
    await tx.oneTimeLink.updateMany({
      where: { tokenDigest: tokenDigest(path.slice(path.lastIndexOf('/') + 1)), createdById: null },
      data: { createdById: userId },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'letter.link-seen',
      subject: 'letter',
      subjectId: letterId,
      unchanged: 'read',
    })
    return `${environment().publicUrl}${pathIn(localeOf(letter.locale), path)}`
  })
}

export type SentAgain = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'no-server' }

/** Puts a letter that failed, or was kept while there was no mail server, back into the queue, as if it were new. */
export async function sendLetterAgain({ userId }: AdminActor, letterId: string, now: Date): Promise<SentAgain> {
  if (!environment().mail) return { ok: false, reason: 'no-server' }
  return db.$transaction(async (tx): Promise<SentAgain> => {
    await tx.$queryRaw`SELECT 1 FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`
    const letter = await tx.letter.findUnique({ where: { id: letterId } })
    if (!letter) return { ok: false, reason: 'unknown' }
    if (!maySendAgain({ state: letter.state, hasAddress: letter.address !== null }))
      return { ok: false, reason: 'not-now' }
    await tx.letter.update({
      where: { id: letterId },
      data: { state: 'WAITING', endedAt: null, attempts: 0, dueAt: now },
    })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'letter.sent-again',
      subject: 'letter',
      subjectId: letterId,
      before: { state: letter.state },
      after: { state: 'WAITING' },
    })
    return { ok: true }
  })
}
