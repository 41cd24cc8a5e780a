import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { ReviewingActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { dateOfDay, dayOfDate } from '@/lib/format/days'
import type { ProviderInput } from '../provider-input'

const columns = ({ validFrom, validUntil, ...rest }: ProviderInput) => ({
  ...rest,
  validFrom: dateOfDay(validFrom),
  validUntil: validUntil && dateOfDay(validUntil),
})

/** Puts a provider into the directory; merchants read it at once. */
export async function addProvider(admin: ReviewingActor, input: ProviderInput): Promise<{ ok: true; id: string }> {
  return db.$transaction(async (tx) => {
    const { id } = await tx.provider.create({
      data: { ...columns(input), changedById: admin.userId },
      select: { id: true },
    })
    await audit(tx, admin, id, 'provider.added', {
      after: told(columns(input)),
      detail: { solutions: input.solutions },
    })
    return { ok: true as const, id }
  })
}

export type ProviderCorrected = { ok: true; changed: string[] } | { ok: false; reason: 'gone' }

/** Corrects what is said of a provider that is not withdrawn; answers which fields changed. */
export async function correctProvider(
  admin: ReviewingActor,
  id: string,
  input: ProviderInput,
): Promise<ProviderCorrected> {
  return db.$transaction(async (tx): Promise<ProviderCorrected> => {
    const before = await tx.provider.findFirst({ where: { id, withdrawnAt: null } })
    if (!before) return { ok: false, reason: 'gone' }
    const after = columns(input)
    const fields = Object.keys(after) as (keyof typeof after)[]
    const changed = fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    if (changed.length === 0) return { ok: true, changed }
    await tx.provider.update({ where: { id }, data: { ...after, changedAt: new Date(), changedById: admin.userId } })
    await audit(tx, admin, id, 'provider.corrected', { before: told(before), after: told(after), detail: { changed } })
    return { ok: true, changed }
  })
}

/** Takes a provider out of the directory, with the reason; its row stays. */
export async function withdrawProvider(
  admin: ReviewingActor,
  id: string,
  reason: string,
): Promise<{ ok: true } | { ok: false; reason: 'gone' }> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.provider.updateMany({
      where: { id, withdrawnAt: null },
      data: { withdrawnAt: new Date(), withdrawnReason: reason, changedAt: new Date(), changedById: admin.userId },
    })
    if (count === 0) return { ok: false as const, reason: 'gone' as const }
    await audit(tx, admin, id, 'provider.withdrawn', { before: { isWithdrawn: false }, after: { isWithdrawn: true } })
    return { ok: true as const }
  })
}

const audit = (
  tx: Transaction,
  { userId }: ReviewingActor,
  id: string,
  verb: string,
  change: { before?: Prisma.InputJsonObject; after: Prisma.InputJsonObject; detail?: Prisma.InputJsonObject },
) => recordAudit(tx, { actorId: userId, verb, subject: 'provider', subjectId: id, ...change })

const told = (row: Omit<ReturnType<typeof columns>, 'website'> & { website: string | null }) => ({
  ...{ name: row.name, licence: row.licence, website: row.website, solutions: [...row.solutions] },
  validFrom: dayOfDate(row.validFrom),
  validUntil: row.validUntil ? dayOfDate(row.validUntil) : null,
})
