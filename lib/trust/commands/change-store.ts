import 'server-only'
import { type AuditChange, type AuditEntry, recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { lookInWorker } from '../look-in-worker'
import { faultsOf, knownCertificates } from '../queries/trust-upload'
import type { Choices } from '../rules'
import { storedPurpose } from '../stored-purposes'
import type { LookedList } from '../types'

type Change = { kind: 'ADDED' | 'WITHDRAWN' | 'FETCHED'; words: string; uploadId?: string }

/** Opens a new version of the store, by somebody or by itself; changes wait for each other, so that versions have no gaps. */
export async function openVersion(tx: Transaction, by: { userId: string } | null, change: Change): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('trust-store'))`
  const { _max } = await tx.trustChange.aggregate({ _max: { version: true } })
  const version = (_max.version ?? 0) + 1
  await tx.trustChange.create({ data: { version, authorId: by?.userId ?? null, ...change } })
  return version
}

export type Added =
  | { ok: true; version: number }
  | { ok: false; reason: 'unknown' | 'nothing-chosen' | 'not-addable' }
  /** `roots`: their fingerprints. */
  | { ok: false; reason: 'root-without-purpose'; roots: string[] }

class NotAddable extends Error {}

/** Adds what was chosen of an uploaded file, as one new version of the store. `words`: where the certificates come from. */
export async function addToTrust(
  admin: AdminActor,
  { uploadId, words, choices }: { uploadId: string; words: string; choices: Choices },
): Promise<Added> {
  const upload = await db.trustUpload.findUnique({ where: { id: uploadId }, select: { bytes: true } })
  const answer = upload && (await lookInWorker({ bytes: upload.bytes, known: await knownCertificates() }))
  if (!answer?.ok) return { ok: false, reason: 'unknown' }
  const certificates = answer.look.certificates.filter(({ sha256 }) => choices.certificates.has(sha256))
  const lists = answer.look.lists.filter(({ sha256 }) => choices.lists.includes(sha256))
  if (certificates.length + lists.length === 0) return { ok: false, reason: 'nothing-chosen' }
  const purposesOf = (sha256: string) => choices.certificates.get(sha256) ?? []
  // A root that is trusted for nothing links to nothing either.
  const useless = certificates.filter(({ isRoot, sha256 }) => isRoot && purposesOf(sha256).length === 0)
  if (useless.length > 0)
    return { ok: false, reason: 'root-without-purpose', roots: useless.map(({ sha256 }) => sha256) }
  try {
    const version = await db.$transaction(async (tx) => {
      const version = await openVersion(tx, admin, { kind: 'ADDED', words, uploadId })
      const faults = await faultsOf(answer.look)
      if (certificates.some(faults.certificate) || lists.some(faults.list)) throw new NotAddable()
      for (const { der, sha256, subject, issuer, serial, notBefore, notAfter, isRoot, isDemo } of certificates)
        await tx.trustCertificate.create({
          data: {
            ...{ der: Uint8Array.from(der), sha256, subject, issuer, serial, isRoot, isDemo },
            ...{ notBefore: new Date(notBefore), notAfter: new Date(notAfter), addedIn: version },
            purposes: purposesOf(sha256).map(storedPurpose),
          },
        })
      for (const list of lists) await keepList(tx, list, version)
      const detail = {
        certificates: certificates.map(({ sha256 }) => ({ sha256, purposes: purposesOf(sha256) })),
        lists: lists.map(({ sha256 }) => sha256),
      }
      await audit(tx, admin, 'trust-store.added', version, {
        detail,
        before: { version: version - 1 },
        after: { version },
      })
      return version
    })
    return { ok: true, version }
  } catch (error) {
    if (error instanceof NotAddable) return { ok: false, reason: 'not-addable' }
    throw error
  }
}

/** Puts a list into a version of the store that has just been opened. */
export const keepList = (
  tx: Transaction,
  { der, sha256, issuer, thisUpdate, nextUpdate, revokedCount, covers, number }: LookedList,
  version: number,
) =>
  tx.trustList.create({
    data: {
      ...{ der: Uint8Array.from(der), sha256, issuer, revokedCount, covers, number, addedIn: version },
      ...{ thisUpdate: new Date(thisUpdate), nextUpdate: nextUpdate && new Date(nextUpdate) },
    },
  })

export type Withdrawn = { ok: true; version: number } | { ok: false; reason: 'unknown' }

/** Ends the trust in a certificate, with the reason that stays in the history. Unknown also when it was withdrawn before. */
export async function withdrawFromTrust(
  admin: AdminActor,
  { certificateId, words }: { certificateId: string; words: string },
): Promise<Withdrawn> {
  return db.$transaction(async (tx): Promise<Withdrawn> => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('trust-store'))`
    const standing = await tx.trustCertificate.findFirst({ where: { id: certificateId, withdrawnIn: null } })
    if (!standing) return { ok: false, reason: 'unknown' }
    const version = await openVersion(tx, admin, { kind: 'WITHDRAWN', words })
    await tx.trustCertificate.update({ where: { id: certificateId }, data: { withdrawnIn: version } })
    await audit(tx, admin, 'trust-store.withdrawn', version, {
      detail: { certificate: standing.sha256 },
      ...{ before: { version: version - 1, isTrusted: true }, after: { version, isTrusted: false } },
    })
    return { ok: true, version }
  })
}

const audit = (
  tx: Transaction,
  { userId }: AdminActor,
  verb: string,
  version: number,
  change: Pick<AuditEntry, 'detail'> & AuditChange,
) => recordAudit(tx, { actorId: userId, verb, subject: 'trust-store', subjectId: String(version), ...change })
