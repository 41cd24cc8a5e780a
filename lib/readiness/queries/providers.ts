import 'server-only'
import type { MerchantActor, StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { providerStanding } from '../provider-rules'
import type { Provider, ProviderRow } from '../provider-types'
import { type Solution, solutions } from '../types'

const parts = { include: { changedBy: { select: { name: true } } } } as const

type Found = NonNullable<Awaited<ReturnType<typeof findOne>>>
const findOne = (id: string) => db.provider.findUnique({ where: { id }, ...parts })

function toRow(row: Found): ProviderRow {
  const { validFrom, validUntil, changedBy, withdrawnAt, withdrawnReason } = row
  return {
    ...{ id: row.id, name: row.name, licence: row.licence, website: row.website, isDemo: row.isDemo },
    solutions: solutions.filter((solution) => row.solutions.includes(solution)),
    validFrom: dayOfDate(validFrom),
    validUntil: validUntil && dayOfDate(validUntil),
    changedAt: row.changedAt,
    changedBy: changedBy?.name ?? null,
    withdrawn: withdrawnAt && { at: withdrawnAt, reason: withdrawnReason ?? '' },
  }
}

const vietnamese = new Intl.Collator('vi')

/** The whole directory by name, for administrators; withdrawn ones last. */
export async function listProviders(_admin: StaffActor): Promise<ProviderRow[]> {
  const rows = (await db.provider.findMany(parts)).map(toRow)
  return rows.sort(
    (a, b) => Number(a.withdrawn !== null) - Number(b.withdrawn !== null) || vietnamese.compare(a.name, b.name),
  )
}

/** One entry of the directory, for administrators. */
export async function findProvider(_admin: StaffActor, id: string): Promise<ProviderRow | null> {
  const row = await findOne(id)
  return row && toRow(row)
}

/** Who offers a solution today, by name, for merchants. */
export async function listOffers(_merchant: MerchantActor, solution: Solution, today: Day): Promise<Provider[]> {
  const rows = await db.provider.findMany({ where: { solutions: { has: solution }, withdrawnAt: null }, ...parts })
  return rows
    .map(toRow)
    .filter((row) => providerStanding(row, today) === 'offered')
    .sort((a, b) => vietnamese.compare(a.name, b.name))
    .map(({ changedAt: _at, changedBy: _by, withdrawn: _withdrawn, ...provider }) => provider)
}
