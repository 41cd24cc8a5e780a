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
  | 'picture'
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

/** Why an entry tells of no change: nothing did, or what did is a secret. */
export const unchangedReasons = [
  /** Somebody looked at something or took a copy of it. */
  'read',
  /** Somebody asked for a change that is made, and told of, by another entry. */
  'asked',
  /** A one-time link was made; it changes nothing before it is used. */
  'link',
  /** A password or code became another, of which nothing may be kept. */
  'secret',
] as const
export type Unchanged = (typeof unchangedReasons)[number]

/**
 * What it was and what it became, in ids, codes, counts and digests; what was made has no before, what ended may be null
 * after. Whoever writes an entry without has to say why.
 */
export type AuditChange =
  | { before?: Prisma.InputJsonValue | null; after: Prisma.InputJsonValue | null; unchanged?: undefined }
  | { before?: undefined; after?: undefined; unchanged: Unchanged }

export type AuditEntry = {
  actorId: string | null
  /** Dotted: `listing.approved`. */
  verb: string
  subject: AuditSubject
  subjectId: string
  /** Ids, codes and counts only; personal values go through `digestOf` first. */
  detail?: Prisma.InputJsonObject
}

/**
 * Leaves an audit entry in the transaction of the change it tells of. Where the request came from is added here; background
 * work comes from nowhere.
 */
export async function recordAudit(tx: Transaction, entry: AuditEntry & AuditChange) {
  await tx.auditEntry.create({
    data: {
      ...{ actorId: entry.actorId, verb: entry.verb, subjectKind: entry.subject, subjectId: entry.subjectId },
      detail: entry.detail,
      before: entry.before ?? undefined,
      after: entry.after ?? undefined,
      ...(await originOfRequest()),
    },
  })
}
