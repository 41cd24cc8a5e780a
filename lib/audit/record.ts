import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { originOfRequest } from './origin'

export type AuditSubject =
  | 'user'
  | 'merchant'
  | 'listing'
  | 'revision'
  | 'import'
  | 'certificate'
  | 'product'
  | 'producer'
  | 'proof'
  | 'exemption'
  | 'target'
  | 'collection'
  | 'problem'
  | 'sales-point'
  | 'application'
  | 'trust-store'
  | 'letter'
  | 'provider'
  | 'agreement'
  | 'agreement-template'
  | 'desk-setting'
  | 'request'
  | 'order'
  | 'report'
  | 'audit'
  | 'job'
  | 'law'

/**
 * Leaves an audit entry in the transaction of the change it tells of. `verb` is dotted (`listing.approved`).
 * `detail` holds ids, codes and counts only; personal values go through `digestOf` first. Where the request came from is
 * added here; background work comes from nowhere.
 */
export async function recordAudit(
  tx: Transaction,
  entry: {
    actorId: string | null
    verb: string
    subject: AuditSubject
    subjectId: string
    detail?: Prisma.InputJsonObject
    /** What it was and what it became, where one can say so in ids, codes and counts. */
    before?: Prisma.InputJsonValue
    after?: Prisma.InputJsonValue
  },
) {
  await tx.auditEntry.create({
    data: {
      actorId: entry.actorId,
      verb: entry.verb,
      subjectKind: entry.subject,
      subjectId: entry.subjectId,
      detail: entry.detail,
      before: entry.before,
      after: entry.after,
      ...(await originOfRequest()),
    },
  })
}
