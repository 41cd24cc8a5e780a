import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { RegisteringActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import type { SalesPointInput } from './input'

type Refused = { ok: false; reason: 'unknown-ward' | 'there-already' }
export type Added = { ok: true; id: string } | Refused
export type Corrected = { ok: true; changed: string[] } | Refused | { ok: false; reason: 'gone' }

/** What the log keeps of a point of sale: not its phone number, which may be a person's. */
const told = ({ nameVi, nameEn, address, wardCode, hoursVi, hoursEn }: Omit<SalesPointInput, 'phone'>) => ({
  ...{ nameVi, nameEn, address, wardCode, hoursVi, hoursEn },
})

const wardExists = async (code: string) => (await db.ward.count({ where: { code } })) > 0

/** An open point of the same name in the same ward is refused by an index, also when two come at once. */
async function unlessTwin<Done>(work: Promise<Done>): Promise<Done | Refused> {
  try {
    return await work
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'there-already' }
    throw error
  }
}

/** Puts a point of sale on the list that shoppers see. */
export async function addSalesPoint(admin: RegisteringActor, input: SalesPointInput): Promise<Added> {
  if (!(await wardExists(input.wardCode))) return { ok: false, reason: 'unknown-ward' }
  return unlessTwin(
    db.$transaction(async (tx) => {
      const { id } = await tx.salesPoint.create({ data: { ...input, createdById: admin.userId }, select: { id: true } })
      await recordAudit(tx, {
        actorId: admin.userId,
        verb: 'sales-point.added',
        subject: 'sales-point',
        subjectId: id,
        detail: { ward: input.wardCode },
        after: told(input),
      })
      return { ok: true as const, id }
    }),
  )
}

/** Corrects what is said of an open point of sale; answers which fields changed. */
export async function correctSalesPoint(
  admin: RegisteringActor,
  id: string,
  input: SalesPointInput,
): Promise<Corrected> {
  if (!(await wardExists(input.wardCode))) return { ok: false, reason: 'unknown-ward' }
  return unlessTwin(
    db.$transaction(async (tx) => {
      const before = await tx.salesPoint.findFirst({ where: { id, closedAt: null } })
      if (!before) return { ok: false as const, reason: 'gone' as const }
      const fields = Object.keys(input) as (keyof SalesPointInput)[]
      const changed = fields.filter((field) => before[field] !== input[field])
      if (changed.length === 0) return { ok: true as const, changed }
      await tx.salesPoint.update({ where: { id }, data: input })
      await recordAudit(tx, {
        actorId: admin.userId,
        verb: 'sales-point.corrected',
        subject: 'sales-point',
        subjectId: id,
        detail: { changed },
        before: told(before),
        after: told(input),
      })
      return { ok: true as const, changed }
    }),
  )
}

/** Takes a point of sale off the list; its row stays. Refused when it is not on the list. */
export async function closeSalesPoint(admin: RegisteringActor, id: string): Promise<{ ok: boolean }> {
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
      before: { isOpen: true },
      after: { isOpen: false },
    })
    return { ok: true }
  })
}
