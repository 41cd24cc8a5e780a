import 'server-only'
import { recordAudit } from '@/lib/audit/record'
import type { MerchantActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { isUniqueViolation } from '@/lib/db/unique-violation'
import { dateOfDay } from '@/lib/format/days'
import { internalGtin, prefixKind } from '@/lib/gs1/gtin'
import type { LotInput, RecallInput } from '../input'
import { RULES_VERSION } from '../rules'
import { judgeLot } from './link-lots'

export type LotMade =
  | { ok: true; lotId: string }
  | { ok: false; reason: 'unknown' | 'unknown-place' | 'gtin-not-own' | 'gtin-taken' | 'code-taken' }

type Own = { merchantId: string; userId: string; listingId: string }

/** The number a listing's product carries from now on: the one given, the one it has, or one of the booth's own. */
async function numberOf(
  tx: Transaction,
  { merchantId, userId, listingId }: Own,
  given: string | null,
): Promise<string> {
  const current = await tx.traceItem.findFirst({ where: { listingId, withdrawnAt: null } })
  if (current && (given === null || given === current.gtin)) return current.gtin
  if (current) await tx.traceItem.update({ where: { id: current.id }, data: { withdrawnAt: new Date() } })
  const [next] = await tx.$queryRaw<{ serial: bigint }[]>`SELECT nextval('trace_item_internal') AS serial`
  const gtin = given ?? internalGtin(Number(next?.serial ?? 0))
  await tx.traceItem.create({ data: { merchantId, listingId, gtin, isInternal: given === null, recordedById: userId } })
  return gtin
}

/** Begins a lot of one of the merchant's own listings. Its number and GTIN stay for good: they will be on boxes. */
export async function createLot(actor: MerchantActor, input: LotInput): Promise<LotMade> {
  try {
    return await db.$transaction((tx) => beginLot(tx, actor, input))
  } catch (error) {
    if (isUniqueViolation(error)) return { ok: false, reason: 'code-taken' }
    throw error
  }
}

/** The same within something larger; a number that is taken breaks all of it off (a unique violation). */
export async function beginLot(tx: Transaction, actor: MerchantActor, input: LotInput): Promise<LotMade> {
  const { userId, merchantId } = actor
  const { listingId, placeId, gtin, producedOn, bestBefore, ...rest } = input
  if (gtin && prefixKind(gtin) !== 'vietnam' && prefixKind(gtin) !== 'foreign')
    return { ok: false, reason: 'gtin-not-own' }
  const listing = await tx.listing.findFirst({ where: { id: listingId, merchantId }, select: { id: true } })
  if (!listing) return { ok: false, reason: 'unknown' }
  const place = await tx.tracePlace.findFirst({ where: { id: placeId, merchantId, withdrawnAt: null } })
  if (!place) return { ok: false, reason: 'unknown-place' }
  // Two lots of one product begun at once would each give it a number.
  await tx.$queryRaw`SELECT id FROM listing WHERE id = ${listingId}::uuid FOR UPDATE`
  const other = gtin && (await tx.traceItem.findFirst({ where: { gtin, NOT: { listingId } } }))
  if (other) return { ok: false, reason: 'gtin-taken' }
  const number = await numberOf(tx, { merchantId, userId, listingId }, gtin)
  const dates = { producedOn: dateOfDay(producedOn), bestBefore: bestBefore && dateOfDay(bestBefore) }
  const { id } = await tx.traceLot.create({
    data: {
      ...{ ...rest, ...dates, merchantId, listingId, placeId, gtin: number, createdById: userId },
      judgedWith: RULES_VERSION,
    },
    select: { id: true },
  })
  await recordAudit(tx, {
    ...{ actorId: userId, verb: 'trace.lot-begun', subject: 'listing', subjectId: listingId },
    detail: { lotId: id },
    after: { lot: id },
  })
  return { ok: true, lotId: id }
}

/** Calls a lot back, for good: its page warns from now on. */
export async function recallLot(
  { userId, merchantId }: MerchantActor,
  { lotId, words }: RecallInput,
  now: Date,
): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await tx.traceLot.updateMany({
      where: { id: lotId, merchantId, recalledAt: null },
      data: { recalledAt: now, recallWords: words },
    })
    if (count === 0) return false
    await judgeLot(tx, merchantId, lotId)
    await recordAudit(tx, {
      ...{ actorId: userId, verb: 'trace.lot-recalled', subject: 'merchant', subjectId: merchantId },
      detail: { lotId },
      before: { isRecalled: false },
      after: { isRecalled: true },
    })
    return true
  })
}
