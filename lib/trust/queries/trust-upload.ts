import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { lookInWorker } from '../look-in-worker'
import type { CertificateFault, ListFault, Look, LookedCertificate, LookedList, TrustUploadFile } from '../types'
import { isDemoBooth } from './current-trust'

/** DER of every certificate in the store, to tell by whom a revocation list is signed. */
export async function knownCertificates(): Promise<Uint8Array[]> {
  const rows = await db.trustCertificate.findMany({ where: { withdrawnIn: null }, select: { der: true } })
  return rows.map(({ der }) => der)
}

/** What keeps each part of a file out of the store; for showing, and again when it is confirmed. */
export async function faultsOf({ certificates, lists }: Look) {
  const [standing, listed, isDemo] = await Promise.all([
    db.trustCertificate.findMany({
      where: { withdrawnIn: null, sha256: { in: certificates.map(({ sha256 }) => sha256) } },
      select: { sha256: true },
    }),
    db.trustList.findMany({
      where: { sha256: { in: lists.map(({ sha256 }) => sha256) } },
      select: { sha256: true },
    }),
    isDemoBooth(),
  ])
  const has = (rows: { sha256: string }[], wanted: string) => rows.some(({ sha256 }) => sha256 === wanted)
  return {
    certificate: (each: LookedCertificate): CertificateFault | null =>
      has(standing, each.sha256) ? 'there-already' : each.isDemo && !isDemo ? 'demo' : null,
    list: (each: LookedList): ListFault | null =>
      has(listed, each.sha256) ? 'there-already' : each.covers === 'none' ? 'partial' : null,
  }
}

/** An uploaded file as it is compared before it is confirmed; null when there is none. */
export async function findTrustUpload(_admin: StaffActor, id: string): Promise<TrustUploadFile | null> {
  const upload = await db.trustUpload.findUnique({ where: { id }, select: { fileName: true, bytes: true } })
  if (!upload) return null
  const answer = await lookInWorker({ bytes: upload.bytes, known: await knownCertificates() })
  if (!answer.ok) return null
  const faults = await faultsOf(answer.look)
  return {
    id,
    fileName: upload.fileName,
    certificates: answer.look.certificates.map(({ der, ...each }) => ({
      ...each,
      fault: faults.certificate({ der, ...each }),
    })),
    lists: answer.look.lists.map(({ der, ...each }) => ({ ...each, fault: faults.list({ der, ...each }) })),
  }
}
