import 'server-only'
import { createHash } from 'node:crypto'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor, StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { pictureToRead } from '@/lib/files/pictures'
import { fileStore } from '@/lib/files/store'
import type { FileReport } from '@/lib/verifier/types'
import { type XmlView, xmlView } from '../xml-view'

export type OpenedFile = { fileName: string; kind: string; bytes: Buffer }

const columns = { fileKey: true, fileName: true, kind: true } as const

async function opened(found: { fileKey: string; fileName: string; kind: string } | null): Promise<OpenedFile | null> {
  const stored = found && (await fileStore().get(found.fileKey))
  return stored ? { fileName: found.fileName, kind: found.kind, bytes: stored.bytes } : null
}

/** A proof's file for a member of its merchant; null for anybody else's. */
export const openOwnProofFile = async ({ merchantId }: MerchantActor, proofId: string) =>
  opened(await db.proofFile.findFirst({ where: { proofId, proof: { merchantId } }, select: columns }))

/** A proof's file for the desk; each look is on record, since a signed paper names people. */
export async function openProofFile({ userId }: StaffActor, proofId: string): Promise<OpenedFile | null> {
  const found = await db.proofFile.findUnique({ where: { proofId }, select: columns })
  if (!found) return null
  await db.$transaction((tx) =>
    recordAudit(tx, {
      actorId: userId,
      verb: 'proof.file-opened',
      subject: 'proof',
      subjectId: proofId,
      unchanged: 'read',
    }),
  )
  return opened(found)
}

/** How a proof's file is shown beside the facts. A PDF and a picture are fetched by the page itself, which is the look on record. */
export type ProofView = { kind: 'pdf' } | { kind: 'picture' } | { kind: 'xml'; view: XmlView } | { kind: 'gone' }

/** What the desk shows of a proof's file; null where the proof has none. Text is read here, so that look is on record here. */
export async function openProofView(staff: StaffActor, proofId: string): Promise<ProofView | null> {
  const found = await db.proofFile.findUnique({ where: { proofId }, select: columns })
  if (!found) return null
  if (found.kind === 'pdf' || (found.kind === 'paper' && found.fileName.endsWith('.pdf'))) return { kind: 'pdf' }
  if (found.kind === 'paper') return { kind: 'picture' }
  const file = await openProofFile(staff, proofId)
  if (!file) return { kind: 'gone' }
  return { kind: 'xml', view: xmlView(textOf(file.bytes), await judgedSignatures(proofId, file.bytes)) }
}

/** What the latest verification found of the signatures; none where it was of other bytes. */
async function judgedSignatures(proofId: string, bytes: Buffer): Promise<FileReport['signatures']> {
  const last = await db.proofVerification.findFirst({
    where: { proofId },
    orderBy: { seq: 'desc' },
    select: { report: true },
  })
  const report = last ? (last.report as unknown as FileReport) : null
  return report?.sha256 === createHash('sha256').update(bytes).digest('hex') ? report.signatures : []
}

/** By its first octets; whatever is not UTF-16 is UTF-8 as far as the verifier reads it. */
function textOf(bytes: Buffer): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(label).decode(bytes)
}

/** The photo behind a proof, drawn anew so that nothing but pixels reaches a browser; null when it is none. On record as a look. */
export async function openProofPicture(staff: StaffActor, proofId: string): Promise<Buffer | null> {
  const file = await openProofFile(staff, proofId)
  return file && pictureToRead(file.bytes)
}
