import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db/client'
import { addDays, dateOfDay, dayOf } from '@/lib/format/days'
import { settleShelf } from '@/lib/jobs/shelf'

/** A listing as a test wants it on the shelf. */
export type ShelfWish = {
  nameVi: string
  nameEn?: string
  setNumber?: number
  wardCode?: string | null
  priceVnd?: number | null
  stars?: number
  merchant?: number
  approvedDaysAgo?: number
}

export type ShelfWorld = { merchantIds: string[]; listingIds: string[]; productIds: string[] }

/** Approved listings of some merchants, written as a loader would write them: table by table, in one transaction. */
export async function fillShelf(wishes: readonly ShelfWish[], merchantNames: readonly string[]): Promise<ShelfWorld> {
  const mark = randomUUID()
  const merchants = merchantNames.map((name) => ({ id: randomUUID(), producerId: randomUUID(), name }))
  const rows = wishes.map((wish) => {
    const merchant = merchants[(wish.merchant ?? 0) % merchants.length] ?? { id: '', producerId: '' }
    return { ...wish, merchant, id: randomUUID(), productId: randomUUID(), revisionId: randomUUID() }
  })
  const at = new Date(Date.now() - 3_600_000)
  const approvedAt = (days = 0) => new Date(at.getTime() - days * 86_400_000)
  await db.$transaction([
    db.producer.createMany({
      data: merchants.map(({ producerId, name }, i) => ({
        id: producerId,
        ...{ name, nameKey: `${mark}-${i}`, legalForm: 'COOPERATIVE' as const, wardCode: '00577' },
      })),
    }),
    db.merchant.createMany({
      data: merchants.map(({ id, producerId, name }, i) => ({
        ...{ id, producerId, name, slug: `m-${mark}-${i}`, legalForm: 'COOPERATIVE' as const },
      })),
    }),
    db.merchantStanding.createMany({
      data: merchants.map(({ id }) => ({ merchantId: id, kind: 'APPROVED' as const, effectiveAt: at, recordedAt: at })),
    }),
    db.registeredProduct.createMany({
      data: rows.map(({ productId, merchant, nameVi, setNumber = 21, wardCode = '00577' }, i) => ({
        ...{
          id: productId,
          producerId: merchant.producerId,
          name: nameVi,
          nameKey: `${mark}-${i}`,
          setNumber,
          wardCode,
        },
      })),
    }),
    db.certificate.createMany({
      data: rows.map(({ productId, stars = 3 }) => ({
        ...{ productId, stars, decisionNumber: mark, issuedOn: dateOfDay(addDays(dayOf(at), -100)) },
      })),
    }),
    db.listing.createMany({
      data: rows.map(({ id, productId, merchant }, i) => ({
        ...{ id, productId, merchantId: merchant.id, slug: `l-${mark}-${i}` },
      })),
    }),
    db.listingRevision.createMany({
      data: rows.map(({ id, revisionId, nameVi, nameEn = '', priceVnd = 50_000, approvedDaysAgo }) => ({
        ...{ id: revisionId, listingId: id, number: 1, nameVi, nameEn, storyVi: 'Chuyện.', unitVi: 'chiếc', priceVnd },
        priceKind: priceVnd === null ? ('ON_REQUEST' as const) : ('FIXED' as const),
        submittedAt: approvedAt(approvedDaysAgo),
      })),
    }),
    db.listingState.createMany({
      data: rows.map(({ id, revisionId, approvedDaysAgo }) => ({
        ...{ listingId: id, kind: 'APPROVED' as const, revisionId },
        ...{ effectiveAt: approvedAt(approvedDaysAgo), recordedAt: approvedAt(approvedDaysAgo) },
      })),
    }),
  ])
  return {
    merchantIds: merchants.map(({ id }) => id),
    listingIds: rows.map(({ id }) => id),
    productIds: rows.map(({ productId }) => productId),
  }
}

/** What the shelf, its sellers by place and its totals say and should not, or should say and do not. */
export const shelfFaults = () => db.$queryRaw<{ why: string; listing_id: string; name: string }[]>`
  WITH kept AS (SELECT listing_id, merchant_id, set_number, ward_code, village, stars, price_vnd, solutions, first_approved_at,
    issued_on, shown_through, name, terms::text FROM shelf_entry WHERE shown_through >= local_day(now())),
  true_now AS (SELECT listing_id, merchant_id, set_number, ward_code, village, stars, price_vnd, solutions, first_approved_at,
    issued_on, shown_through, name, terms::text FROM shelf_source),
  makers AS (
    SELECT p.place, e.merchant_id, count(*)::int AS listed
    FROM shelf_entry e CROSS JOIN LATERAL (VALUES ('@w:' || e.ward_code), ('@v:' || e.village)) p (place)
    WHERE p.place IS NOT NULL GROUP BY 1, 2),
  totals AS (SELECT term, sum(bit_count(bits))::bigint AS n FROM shelf_bits GROUP BY term HAVING sum(bit_count(bits)) > 0)
  (SELECT 'too much' AS why, listing_id::text, name FROM (SELECT * FROM kept EXCEPT SELECT * FROM true_now) a)
  UNION ALL (SELECT 'missing', listing_id::text, name FROM (SELECT * FROM true_now EXCEPT SELECT * FROM kept) b)
  UNION ALL (SELECT 'seller too much', merchant_id::text, place FROM (TABLE shelf_maker EXCEPT TABLE makers) c)
  UNION ALL (SELECT 'seller missing', merchant_id::text, place FROM (TABLE makers EXCEPT TABLE shelf_maker) d)
  UNION ALL (SELECT 'total too much', '', term FROM (SELECT * FROM shelf_total WHERE n <> 0 EXCEPT TABLE totals) f)
  UNION ALL (SELECT 'total missing', '', term FROM (TABLE totals EXCEPT TABLE shelf_total) g)`

/** Settles the shelf as the server does in the background, words counted. */
export async function settleForTest() {
  await settleShelf()
  await db.$executeRaw`SELECT count_shelf_words()`
  await settleShelf()
}
