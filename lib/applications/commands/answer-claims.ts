import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { tokenDigest } from '@/lib/auth/one-time-link'
import { db } from '@/lib/db/client'
import { holdApplication } from '../hold-application'
import { publicReason } from '../matching-rules'
import { matchRegistry } from '../registry-matches'
import { isOpen } from '../rules'

export type Answered = { ok: true } | { ok: false; reason: 'unknown' | 'closed' | 'not-offered' }

/** Keeps which producers the applicant says are theirs; none is an answer too. Only what was offered can be claimed. */
export async function answerClaims(token: string, producerIds: string[]): Promise<Answered> {
  return db.$transaction(async (tx): Promise<Answered> => {
    const held = await holdApplication(tx, { tokenDigest: tokenDigest(token) })
    if (!held) return { ok: false, reason: 'unknown' }
    const application = await tx.application.findUniqueOrThrow({
      where: { id: held.id },
      include: { person: true, claims: { where: { withdrawnAt: null } } },
    })
    if (!isOpen(held.state) || !application.person) return { ok: false, reason: 'closed' }
    const stated = { ...application, taxCode: application.person.taxCode }
    const offered = (await matchRegistry(tx, stated)).filter((producer) => publicReason(stated, producer))
    const before = application.claims.map(({ producerId }) => producerId)
    const allowed = new Set([...before, ...offered.map(({ id }) => id)])
    const chosen = [...new Set(producerIds)]
    if (!chosen.every((id) => allowed.has(id))) return { ok: false, reason: 'not-offered' }

    const claimed = chosen.filter((id) => !before.includes(id))
    const withdrawn = before.filter((id) => !chosen.includes(id))
    await tx.applicationClaim.updateMany({
      where: { applicationId: held.id, producerId: { in: withdrawn }, withdrawnAt: null },
      data: { withdrawnAt: held.at },
    })
    await tx.applicationClaim.createMany({
      data: claimed.map((producerId) => ({ applicationId: held.id, producerId, claimedAt: held.at })),
    })
    await tx.application.update({
      where: { id: held.id },
      data: { claimsAnsweredAt: held.at, version: { increment: 1 } },
    })
    await recordAudit(tx, {
      actorId: null,
      verb: 'application.claims-answered',
      subject: 'application',
      subjectId: held.id,
      detail: { claimed, withdrawn },
      before: { claims: before },
      after: { claims: [...chosen] },
    })
    return { ok: true }
  })
}

export type ClaimAdded = { ok: true } | { ok: false; reason: 'unknown' | 'not-now' | 'changed' }

/** Adds a producer that the applicant could not be shown, such as one with their personal ID and another name. */
export async function addClaim(
  { userId }: ReviewingActor,
  { applicationId, version, producerId }: { applicationId: string; version: number; producerId: string },
): Promise<ClaimAdded> {
  return db.$transaction(async (tx): Promise<ClaimAdded> => {
    const held = await holdApplication(tx, { id: applicationId })
    const producer = await tx.producer.findUnique({
      where: { id: producerId, withdrawnAt: null },
      select: { id: true },
    })
    if (!held || !producer) return { ok: false, reason: 'unknown' }
    if (held.version !== version) return { ok: false, reason: 'changed' }
    if (held.state !== 'waiting') return { ok: false, reason: 'not-now' }
    const live = await tx.applicationClaim.count({ where: { applicationId, producerId, withdrawnAt: null } })
    if (live > 0) return { ok: true }
    await tx.applicationClaim.create({ data: { applicationId, producerId, addedById: userId, claimedAt: held.at } })
    await tx.application.update({ where: { id: applicationId }, data: { version: { increment: 1 } } })
    await recordAudit(tx, {
      actorId: userId,
      verb: 'application.claim-added',
      subject: 'application',
      subjectId: applicationId,
      detail: { producerId },
      before: { isClaimed: false },
      after: { isClaimed: true },
    })
    return { ok: true }
  })
}
