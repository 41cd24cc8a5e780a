import 'server-only'
import { dateOfDay, dayOfDate } from '@/lib/format/days'
import { extensionFault } from '../change-rules'
import type { Applied, Change } from '../change-types'
import type { ChangeContext } from './apply-correction'

type Extension = Omit<Extract<Change, { kind: 'EXTEND' }>, 'kind'>
/** A certificate of the registry, held for a decision about it; null when there is none. */
export async function holdCertificate({ tx }: Pick<ChangeContext, 'tx'>, id: string) {
  await tx.$queryRaw`SELECT id FROM certificate WHERE id = ${id}::uuid FOR UPDATE`
  const row = await tx.certificate.findFirst({
    where: { id, withdrawnAt: null },
    include: { revocations: { orderBy: { effectiveOn: 'asc' }, take: 1 } },
  })
  const [revocation] = row?.revocations ?? []
  return row && { issuedOn: dayOfDate(row.issuedOn), revokedOn: revocation ? dayOfDate(revocation.effectiveOn) : null }
}

/** Records a dated extension of a certificate. */
export async function applyExtension(
  { tx, userId }: Omit<ChangeContext, 'changeId'>,
  { id, validThrough, effectiveOn, documentNumber }: Extension,
): Promise<Applied> {
  const held = await holdCertificate({ tx }, id)
  if (!held) return { ok: false, reason: 'unknown' }
  const fault = extensionFault(held, { validThrough, effectiveOn })
  if (fault) return { ok: false, reason: fault }
  const longer = await tx.certificateExtension.count({
    where: {
      certificateId: id,
      validThrough: { gte: dateOfDay(validThrough) },
      effectiveOn: { lte: dateOfDay(effectiveOn) },
    },
  })
  if (longer > 0) return { ok: false, reason: 'nothing-changes' }
  // By the transaction's own clock, rounded down: what follows is read within it, and a fact of later is not known yet.
  await tx.$executeRaw`
    INSERT INTO certificate_extension (certificate_id, valid_through, effective_on, document_number, recorded_by_id, recorded_at)
    VALUES (${id}::uuid, ${dateOfDay(validThrough)}::date, ${dateOfDay(effectiveOn)}::date, ${documentNumber}, ${userId}::uuid,
      date_trunc('milliseconds', now()))`
  return { ok: true, steps: {}, rows: {}, redirects: [] }
}
