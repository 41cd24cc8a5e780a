import 'server-only'
import type { MerchantActor } from '@/lib/auth/actors'
import { db, type Transaction } from '@/lib/db/client'
import { dayOfDate } from '@/lib/format/days'
import type { LotInput } from '../input'
import { standingEvents } from '../rules'
import { type DecidedWorkbook, decideWorkbook, momentKey, type WorkbookWorld } from '../workbook-decision'
import type { WorkbookRow } from '../workbook-types'

type Source = Pick<Transaction, '$queryRaw' | 'traceLot' | 'tracePlace'>
type Listing = WorkbookWorld['listings'][number]
type Sent = {
  lot_id: string
  id: string
  event_id: string
  is_declaration: boolean
  biz_step: string | null
  event_time: Date
}

/** What of the merchant's own a workbook is held against: as it is now, or within the transaction that carries it out. */
export async function readWorkbookWorld({ merchantId }: MerchantActor, from: Source = db): Promise<WorkbookWorld> {
  const listings = await from.$queryRaw<Listing[]>`
    SELECT l.id, l.slug, coalesce(nullif(r.name_vi, ''), p.name) AS name, i.gtin
    FROM listing l JOIN registered_product p ON p.id = l.product_id
    LEFT JOIN listing_revision r ON r.id = l.approved_revision_id
    LEFT JOIN trace_item i ON i.listing_id = l.id AND i.withdrawn_at IS NULL
    WHERE l.merchant_id = ${merchantId}::uuid AND l.approved_revision_id IS NOT NULL ORDER BY 3, l.id`
  const places = await from.tracePlace.findMany({
    where: { merchantId, withdrawnAt: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  const lots = await from.traceLot.findMany({ where: { merchantId } })
  const sent = await from.$queryRaw<Sent[]>`
    SELECT k.lot_id, e.id, e.event_id, e.is_declaration, e.biz_step, e.event_time
    FROM trace_link k JOIN trace_lot t ON t.id = k.lot_id JOIN trace_event e ON e.id = k.event_id
    WHERE t.merchant_id = ${merchantId}::uuid`
  const standing = standingEvents(
    sent.map((row) => ({ ...row, eventId: row.event_id, isDeclaration: row.is_declaration })),
  )
  return {
    ...{ merchantId, listings, places },
    lots: lots.map((lot) => ({
      ...{ id: lot.id, listingId: lot.listingId, gtin: lot.gtin, code: lot.code, placeId: lot.placeId },
      ...{ unit: lot.unit as LotInput['unit'], standard: lot.standard, quantity: lot.quantity.toNumber() },
      producedOn: dayOfDate(lot.producedOn),
      bestBefore: lot.bestBefore && dayOfDate(lot.bestBefore),
    })),
    standing: new Set(
      standing.map(({ lot_id, biz_step, event_time }) => momentKey(lot_id, biz_step ?? '', event_time)),
    ),
    sent: new Set(sent.map(({ event_id }) => event_id)),
  }
}

export type StoredRows = { lots: WorkbookRow[]; steps: WorkbookRow[]; names: { lots: string; steps: string } }

export type WorkbookView = {
  id: string
  fileName: string
  uploadedAt: Date
  appliedAt: Date | null
  names: StoredRows['names']
  decided: DecidedWorkbook
}

/** An uploaded workbook of the merchant's own with what each row comes to now; null for another's. */
export async function findWorkbook(actor: MerchantActor, id: string): Promise<WorkbookView | null> {
  const found = await db.traceImport.findFirst({ where: { id, merchantId: actor.merchantId } })
  if (!found) return null
  const rows = found.rows as StoredRows
  return {
    ...{ id, fileName: found.fileName, uploadedAt: found.uploadedAt, appliedAt: found.appliedAt, names: rows.names },
    decided: decideWorkbook(rows, await readWorkbookWorld(actor)),
  }
}

export type WorkbookRowOfHistory = { id: string; fileName: string; uploadedAt: Date; appliedAt: Date | null }

/** The merchant's newest workbooks of lots. */
export const listWorkbooks = ({ merchantId }: MerchantActor): Promise<WorkbookRowOfHistory[]> =>
  db.traceImport.findMany({
    where: { merchantId },
    orderBy: { uploadedAt: 'desc' },
    take: 10,
    select: { id: true, fileName: true, uploadedAt: true, appliedAt: true },
  })
