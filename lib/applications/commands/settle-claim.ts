import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { notifyMerchant } from '@/lib/notices/commands/notify'
import { readClaims } from '../claim-facts'
import { holdApplication } from '../hold-application'
import { tellClaimant } from '../tell-applicant'

export type Settled = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'changed' | 'reason-missing' }

export type Settlement = {
  applicationId: string
  version: number
  claimId: string
  /** The application that gets the producer; `nobody`: it stays with the merchant that has it, or is not theirs. */
  winner: string
  reason: string
}

/**
 * Says who a claimed producer belongs to. To an application: every other one that asks for it is refused. To nobody: this
 * claim is refused and, where a merchant has the producer, every other one too. Each claim keeps the decision and reason.
 */
export async function settleClaim({ userId }: ReviewingActor, settlement: Settlement): Promise<Settled> {
  const { applicationId, version, claimId, winner } = settlement
  const reason = settlement.reason.trim()
  if (!reason) return { ok: false, reason: 'reason-missing' }
  return db.$transaction(async (tx): Promise<Settled> => {
    // Two disputes settled at once, each about the other's application, must not wait for each other.
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext('application.settle'))) AS held`
    const held = await holdApplication(tx, { id: applicationId })
    if (!held) return { ok: false, reason: 'unknown' }
    if (held.version !== version) return { ok: false, reason: 'changed' }
    if (held.state !== 'waiting' && held.state !== 'returned') return { ok: false, reason: 'not-now' }
    const claim = (await readClaims(tx, [applicationId])).find(({ id }) => id === claimId)
    if (!claim) return { ok: false, reason: 'unknown' }

    const others = claim.rivals.flatMap((rival) => (rival.kind === 'application' ? [rival.id] : []))
    if (winner !== 'nobody' && winner !== applicationId && !others.includes(winner))
      return { ok: false, reason: 'changed' }
    const isHeld = claim.rivals.some(({ kind }) => kind === 'merchant')
    const { name: producer } = await tx.producer.findUniqueOrThrow({
      where: { id: claim.producerId },
      select: { name: true },
    })
    const concerned = winner === 'nobody' && !isHeld ? [applicationId] : [applicationId, ...others]
    for (const id of concerned) {
      const rival = id === applicationId ? held : await holdApplication(tx, { id })
      const its = await tx.applicationClaim.findFirst({
        where: { applicationId: id, producerId: claim.producerId, withdrawnAt: null },
      })
      if (!rival || !its) continue
      // Never before the claim itself: a decision about an earlier claim would not count.
      const at = new Date(Math.max(held.at.getTime(), its.claimedAt.getTime()))
      const isGranted = id === winner
      await tx.claimDecision.create({ data: { claimId: its.id, isGranted, reason, authorId: userId, at } })
      await tx.application.update({ where: { id }, data: { version: { increment: 1 } } })
      await recordAudit(tx, {
        actorId: userId,
        verb: isGranted ? 'application.claim-granted' : 'application.claim-refused',
        subject: 'application',
        subjectId: id,
        detail: { producerId: claim.producerId },
        before: { isGranted: null },
        after: { isGranted },
      })
      await tellClaimant(tx, id, isGranted ? 'claim-granted' : 'claim-refused', { producer, words: reason })
    }
    for (const { kind, id: merchantId } of claim.rivals) {
      if (kind !== 'merchant') continue
      const { name: merchant } = await tx.merchant.findUniqueOrThrow({
        where: { id: merchantId },
        select: { name: true },
      })
      const told = winner === 'nobody' ? 'producer-kept' : 'producer-granted'
      await notifyMerchant(tx, merchantId, {
        ...{ kind: told, params: { merchant, producer, words: reason }, path: '/merchant' },
      })
    }
    return { ok: true }
  })
}
