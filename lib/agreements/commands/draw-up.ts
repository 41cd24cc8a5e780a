import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { drawDocument } from '@/lib/documents/draw-document'
import { dayOf } from '@/lib/format/days'
import { withHeldMerchant } from '@/lib/merchants/commands/lock-merchant'
import { digest } from '@/lib/verifier/keys/digests'
import { agreementOrder } from '../agreement-order'
import { templateFor } from '../queries'
import { stateAfter } from '../rules'
import { keepFile } from '../stored-steps'

export type DrawnUp =
  | { ok: true; agreementId: string }
  | { ok: false; reason: 'unknown' | 'no-template' | 'no-tax-code' | 'concluded' | 'busy' | 'not-made' }

/**
 * Draws up the participation agreement of a merchant as a PDF whose bytes are kept: what both parties sign. One that was
 * drawn up before and is not concluded is dropped.
 */
export async function drawUpAgreement({ userId, merchantId }: MerchantActor): Promise<DrawnUp> {
  const merchant = await db.merchant.findUnique({
    where: { id: merchantId },
    select: { name: true, taxCode: true, address: true, isDemo: true, ward: { select: { fullNameVi: true } } },
  })
  if (!merchant) return { ok: false, reason: 'unknown' }
  const { taxCode } = merchant
  if (!taxCode) return { ok: false, reason: 'no-tax-code' }
  const today = dayOf(new Date())
  const template = await templateFor(db, today)
  if (!template) return { ok: false, reason: 'no-template' }
  const [sequence] = await db.$queryRaw<{ number: bigint }[]>`SELECT nextval('agreement_number_seq') AS number`
  const number = `TT-${today.slice(0, 4)}-${String(sequence?.number ?? 0).padStart(6, '0')}`
  const party = { ...merchant, taxCode, ward: merchant.ward?.fullNameVi ?? null }
  const drawn = await drawDocument(agreementOrder({ number, day: today, template, party }))
  if (!drawn.ok) return drawn
  const sha256 = digest('sha256', drawn.bytes).toString('hex')
  const fileKey = await keepFile(drawn.bytes, sha256)
  return withHeldMerchant(merchantId, async (tx, { at }): Promise<DrawnUp> => {
    const open = await tx.agreement.findMany({
      where: { merchantId },
      select: { id: true, steps: { select: { kind: true }, orderBy: { seq: 'desc' }, take: 1 } },
    })
    const states = open.map(({ id, steps }) => ({ id, state: stateAfter(steps[0]?.kind ?? 'DROPPED') }))
    for (const { id, state } of states)
      if (state !== 'concluded' && state !== 'dropped')
        await tx.agreementStep.create({ data: { agreementId: id, kind: 'DROPPED', at, authorId: userId } })
    const { id: agreementId } = await tx.agreement.create({
      data: {
        ...{ number, merchantId, templateVersion: template.version, partyName: merchant.name, partyTaxCode: taxCode },
        steps: {
          create: { kind: 'DRAWN_UP', fileKey, sha256, sizeBytes: drawn.bytes.length, at, authorId: userId },
        },
      },
      select: { id: true },
    })
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'agreement.drawn-up', subject: 'agreement', subjectId: agreementId },
      detail: { merchantId, number, templateVersion: template.version, sha256 },
      after: { step: 'DRAWN_UP', templateVersion: template.version },
    })
    return { ok: true, agreementId }
  })
}
