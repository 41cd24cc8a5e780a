import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor, StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { fileOf } from '../stored-steps'
import type { StepKind } from '../types'

export type AgreementPdf = { number: string; bytes: Uint8Array<ArrayBuffer> }

async function read(where: { id: string } | { id: string; merchantId: string }, kind: StepKind) {
  const found = await db.agreement.findFirst({
    where,
    select: { number: true, steps: { where: { kind }, orderBy: { seq: 'desc' }, take: 1, select: { fileKey: true } } },
  })
  const [step] = found?.steps ?? []
  return found && step?.fileKey ? { number: found.number, bytes: await fileOf(step) } : null
}

/** The newest file of that step for a member of the agreement's merchant; null for anybody else's. */
export const openOwnAgreementFile = (
  { merchantId }: MerchantActor,
  { agreementId, kind }: { agreementId: string; kind: StepKind },
): Promise<AgreementPdf | null> => read({ id: agreementId, merchantId }, kind)

/** The same for the organiser's side; each look is on record, since the paper names people. */
export async function openAgreementFile(
  { userId }: StaffActor,
  { agreementId, kind }: { agreementId: string; kind: StepKind },
): Promise<AgreementPdf | null> {
  const found = await read({ id: agreementId }, kind)
  if (!found) return null
  await db.$transaction((tx) =>
    recordAudit(tx, {
      ...{ actorId: userId, verb: 'agreement.file-opened', subject: 'agreement', subjectId: agreementId },
      detail: { step: kind },
      unchanged: 'read',
    }),
  )
  return found
}
