import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { AdminActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import type { SalesPointInput } from './input'

export type Added = { ok: true; id: string } | { ok: false; reason: 'unknown-ward' | 'there-already' }

/** Puts a point of sale on the list that shoppers see. */
export async function addSalesPoint(admin: AdminActor, input: SalesPointInput): Promise<Added> {
  return db.$transaction(async (tx) => {
    const ward = await tx.ward.findUnique({ where: { code: input.wardCode }, select: { code: true } })
    if (!ward) return { ok: false, reason: 'unknown-ward' }
    const { nameVi, wardCode } = input
    const twin = await tx.salesPoint.findFirst({ where: { nameVi, wardCode, closedAt: null }, select: { id: true } })
    if (twin) return { ok: false, reason: 'there-already' }
    const { id } = await tx.salesPoint.create({ data: { ...input, createdById: admin.userId }, select: { id: true } })
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'sales-point.added',
      subject: 'sales-point',
      subjectId: id,
      detail: { ward: wardCode },
    })
    return { ok: true, id }
  })
}

/** Takes a point of sale off the list; its row stays. Also when somebody else just did. */
export async function closeSalesPoint(admin: AdminActor, id: string): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.salesPoint.updateMany({
      where: { id, closedAt: null },
      data: { closedAt: new Date(), closedById: admin.userId },
    })
    if (count === 0) return { ok: false }
    await recordAudit(tx, {
      actorId: admin.userId,
      verb: 'sales-point.closed',
      subject: 'sales-point',
      subjectId: id,
    })
    return { ok: true }
  })
}
