import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor, ReviewingActor } from '@/lib/auth/actors'
import type { Transaction } from '@/lib/db/client'
import { type Day, dateOfDay } from '@/lib/format/days'
import type { RevocationGround } from '../change-types'
import { holdCertificate } from './apply-certificate-fact'
import { tellOfCertificate } from './tell-concerned'

/** What a decision to revoke a certificate says; `note` is read by the merchants concerned. */
export type Revocation = {
  id: string
  effectiveOn: Day
  ground: RevocationGround
  documentNumber: string
  note: string | null
}

export type Revoked = { ok: true } | { ok: false; reason: 'unknown' | 'already-revoked' | 'before-issue' }

/**
 * Revokes a certificate within the caller's transaction: `effectiveOn` is the first day without it, a coming one perhaps. The
 * merchants concerned are told. That two people agree is the caller's to see to.
 */
export async function revokeCertificateIn(
  tx: Transaction,
  { userId }: RegisteringActor | ReviewingActor,
  { id, effectiveOn, ground, documentNumber, note }: Revocation,
): Promise<Revoked> {
  const held = await holdCertificate({ tx }, id)
  if (!held) return { ok: false, reason: 'unknown' }
  if (held.revokedOn !== null) return { ok: false, reason: 'already-revoked' }
  if (effectiveOn < held.issuedOn) return { ok: false, reason: 'before-issue' }
  // By the transaction's own clock, rounded down: what the booth shows is settled at its end, and knows nothing of later.
  await tx.$executeRaw`
    INSERT INTO certificate_revocation (certificate_id, effective_on, ground, document_number, note, recorded_by_id, recorded_at)
    VALUES (${id}::uuid, ${dateOfDay(effectiveOn)}::date, ${ground}::revocation_ground, ${documentNumber}, ${note}, ${userId}::uuid,
      date_trunc('milliseconds', now()))`
  await recordAudit(tx, {
    ...{ actorId: userId, verb: 'certificate.revoked', subject: 'certificate', subjectId: id },
    detail: { ground },
    before: { revokedOn: null },
    after: { revokedOn: effectiveOn },
  })
  await tellOfCertificate(tx, id, { kind: 'certificate-revoked', day: effectiveOn, words: note })
  return { ok: true }
}
