import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor, StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { fileStore } from '@/lib/files/store'

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
