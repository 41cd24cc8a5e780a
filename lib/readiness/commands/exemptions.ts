import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { dateOfDay, dayOfDate } from '@/lib/format/days'
import { withHeldMerchant } from '@/lib/merchants/commands/lock-merchant'
import type { RecordExemptionInput } from '../input'
import { daysOverlap } from '../rules'

export type Exempted = { ok: true; exemptionId: string } | { ok: false; reason: 'unknown' | 'overlaps' }

/** Keeps that law does not ask a merchant for a solution, with its source; one entry at a time for any day. */
export async function recordExemption(
  admin: ReviewingActor,
  { merchantId, solution, legalSource, effectiveFrom, effectiveUntil }: RecordExemptionInput,
): Promise<Exempted> {
  return withHeldMerchant(merchantId, async (tx, merchant): Promise<Exempted> => {
    const standing = await tx.solutionExemption.findMany({ where: { merchantId, solution, withdrawnAt: null } })
    const overlaps = standing.some((row) =>
      daysOverlap(
        { effectiveFrom, effectiveUntil },
        {
          effectiveFrom: dayOfDate(row.effectiveFrom),
          effectiveUntil: row.effectiveUntil && dayOfDate(row.effectiveUntil),
        },
      ),
    )
    if (overlaps) return { ok: false, reason: 'overlaps' }
    const { id: exemptionId } = await tx.solutionExemption.create({
      data: {
        ...{ merchantId, solution, legalSource, recordedAt: merchant.at, recordedById: admin.userId },
        effectiveFrom: dateOfDay(effectiveFrom),
        effectiveUntil: effectiveUntil && dateOfDay(effectiveUntil),
      },
      select: { id: true },
    })
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'exemption.recorded',
      subject: 'exemption',
      subjectId: exemptionId,
      detail: { merchantId, solution },
      after: { from: effectiveFrom, until: effectiveUntil },
    })
    return { ok: true, exemptionId }
  })
}

type ExemptionEnded = { ok: true } | { ok: false; reason: 'unknown' }

/** Ends an exemption as of now: the solution is required again from this moment on. */
export async function withdrawExemption(
  admin: ReviewingActor,
  { merchantId, exemptionId, words }: { merchantId: string; exemptionId: string; words: string },
): Promise<ExemptionEnded> {
  return withHeldMerchant(merchantId, async (tx, merchant): Promise<ExemptionEnded> => {
    const found = await tx.solutionExemption.findFirst({ where: { id: exemptionId, merchantId, withdrawnAt: null } })
    if (!found) return { ok: false, reason: 'unknown' }
    await tx.solutionExemption.update({
      where: { id: found.id },
      data: { withdrawnAt: merchant.at, withdrawnById: admin.userId, withdrawnReason: words },
    })
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'exemption.withdrawn',
      subject: 'exemption',
      subjectId: found.id,
      detail: { merchantId, solution: found.solution },
      before: { isWithdrawn: false },
      after: { isWithdrawn: true },
    })
    return { ok: true }
  })
}
