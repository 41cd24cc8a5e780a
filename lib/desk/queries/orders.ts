import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { type OrderState, orderState } from '../order-rules'

export type OrderRow = {
  id: string
  authority: string
  number: string
  issuedOn: Day
  receivedAt: Date
  hiddenAt: Date | null
  liftedAt: Date | null
  merchant: { id: string; name: string }
  /** The product's name; null when it is about everything of the merchant. */
  product: string | null
  state: OrderState
}

export type OrderDetail = OrderRow & {
  words: string
  file: { name: string; sizeBytes: number } | null
  registeredBy: string
  registeredAt: Date
  hiddenBy: string | null
  liftedBy: string | null
  liftedWords: string | null
  listings: {
    id: string
    slug: string
    name: string
    isOpen: boolean
    hiddenAt: Date | null
    restoredAt: Date | null
  }[]
}

const parts = {
  merchant: { select: { id: true, name: true } },
  listing: { select: { id: true, product: { select: { name: true } } } },
} as const

/** Orders: those to be carried out first, then the latest. */
export async function listOrders(_: StaffActor, now: Date): Promise<OrderRow[]> {
  const rows = await db.takeDownOrder.findMany({
    orderBy: [{ hiddenAt: { sort: 'desc', nulls: 'first' } }, { receivedAt: 'asc' }],
    take: 100,
    include: parts,
  })
  return rows.map((row) => toRow(row, now))
}

type Row = Omit<OrderRow, 'issuedOn' | 'product' | 'state'> & {
  issuedOn: Date
  listing: { product: { name: string } } | null
}

function toRow(row: Row, now: Date): OrderRow {
  const { id, authority, number, receivedAt, hiddenAt, liftedAt, merchant } = row
  return {
    ...{ id, authority, number, receivedAt, hiddenAt, liftedAt, merchant },
    issuedOn: dayOfDate(row.issuedOn),
    product: row.listing?.product.name ?? null,
    state: orderState(row, now),
  }
}

/** Orders that are not carried out yet, the most urgent first; for the pages where somebody works. */
export async function listWaitingOrders(_: StaffActor, now: Date): Promise<OrderRow[]> {
  const rows = await db.takeDownOrder.findMany({
    where: { hiddenAt: null, liftedAt: null },
    orderBy: { receivedAt: 'asc' },
    take: 10,
    include: parts,
  })
  return rows.map((row) => toRow(row, now))
}

/** One order with every listing it is about; null for none. */
export async function findOrder(_: StaffActor, id: string): Promise<OrderDetail | null> {
  const row = await db.takeDownOrder.findUnique({
    where: { id },
    include: {
      ...parts,
      ...{ registeredBy: { select: { name: true } }, hiddenBy: { select: { name: true } } },
      ...{ liftedBy: { select: { name: true } }, hidden: true },
    },
  })
  if (!row) return null
  const listings = await db.listing.findMany({
    where: row.listingId ? { id: row.listingId } : { merchantId: row.merchantId, states: { some: {} } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, slug: true, isOpen: true, product: { select: { name: true } } },
  })
  return {
    ...toRow(row, new Date()),
    words: row.words,
    file: row.fileName ? { name: row.fileName, sizeBytes: row.sizeBytes ?? 0 } : null,
    ...{ registeredBy: row.registeredBy.name, registeredAt: row.registeredAt },
    ...{ hiddenBy: row.hiddenBy?.name ?? null, liftedBy: row.liftedBy?.name ?? null, liftedWords: row.liftedWords },
    listings: listings.map(({ product, ...listing }) => {
      const hidden = row.hidden.find(({ listingId }) => listingId === listing.id)
      return {
        ...listing,
        name: product.name,
        hiddenAt: hidden?.hiddenAt ?? null,
        restoredAt: hidden?.restoredAt ?? null,
      }
    }),
  }
}

/** Where the file of an order lies; null without one. */
export const findOrderFile = (_: StaffActor, id: string) =>
  db.takeDownOrder.findUnique({ where: { id }, select: { fileKey: true, fileName: true } })

export type OrderTarget = { value: string; name: string; party: string; isWhole: boolean }

// Each word may stand anywhere in the name.
const hasWords = (name: Prisma.Sql, query: string) => Prisma.sql`(
  SELECT bool_and(search_folded(${name}) LIKE '%' || word || '%')
  FROM unnest(string_to_array(trim(search_folded(${query.slice(0, 200)})), ' ')) AS word)`

/** Listings and merchants whose name has these words, accents or not; a whole merchant before its listings. */
export async function findTargets(_: StaffActor, query: string): Promise<OrderTarget[]> {
  if (query.length < 2) return []
  return db.$queryRaw<OrderTarget[]>`
    (SELECT 'merchant_' || m.id AS value, m.name, m.name AS party, true AS "isWhole" FROM merchant m
      WHERE ${hasWords(Prisma.sql`m.name`, query)} ORDER BY m.name LIMIT 8)
    UNION ALL
    (SELECT 'listing_' || m.id || '_' || l.id, p.name, m.name, false
      FROM listing l JOIN registered_product p ON p.id = l.product_id JOIN merchant m ON m.id = l.merchant_id
      WHERE ${hasWords(Prisma.sql`p.name || ' ' || m.name`, query)}
        AND EXISTS (SELECT FROM listing_state s WHERE s.listing_id = l.id)
      ORDER BY p.name LIMIT 20)`
}

/** One target by its value, as it comes from an address. */
export async function findTarget(_: StaffActor, value: string): Promise<OrderTarget | null> {
  const [kind, merchantId = '', listingId = ''] = value.split('_')
  if (kind === 'merchant') {
    const merchant = await db.merchant.findUnique({ where: { id: merchantId }, select: { name: true } })
    return merchant && { value, name: merchant.name, party: merchant.name, isWhole: true }
  }
  const listing = await db.listing.findFirst({
    where: { id: listingId, merchantId },
    select: { product: { select: { name: true } }, merchant: { select: { name: true } } },
  })
  return listing && { value, name: listing.product.name, party: listing.merchant.name, isWhole: false }
}
