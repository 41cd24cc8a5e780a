import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'

/** The merchant's whole tax code, which for a household is a personal ID: every look leaves an audit entry. */
export async function revealTaxCode(admin: RegisteringActor, merchantId: string): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const merchant = await tx.merchant.findUnique({ where: { id: merchantId }, select: { taxCode: true } })
    if (!merchant?.taxCode) return null
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'merchant.tax-code-seen',
      subject: 'merchant',
      subjectId: merchantId,
      unchanged: 'read',
    })
    return merchant.taxCode
  })
}
