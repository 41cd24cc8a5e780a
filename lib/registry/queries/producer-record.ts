import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { isUuid } from '@/lib/format/ids'
import { maskedText } from '../masked-cells'
import type { LegalForm } from '../row-types'
import { type HistoryEntry, listProducerHistory } from './history'
import { type ProductLine, readLines } from './search-registry'

/** How many products a producer's page names. */
const PRODUCTS_NAMED = 100

export type ProducerRecord = {
  id: string
  name: string
  taxCode: string | null
  legalForm: LegalForm
  address: string | null
  ward: string | null
  phone: string | null
  withdrawnAt: Date | null
  mergedInto: { id: string; name: string } | null
  merged: { id: string; name: string }[]
  merchants: { id: string; name: string }[]
  products: ProductLine[]
  productCount: number
  history: HistoryEntry[]
}

/** One producer with its products and its history; null when there is none. */
export async function findProducerRecord(_: StaffActor, id: string): Promise<ProducerRecord | null> {
  if (!isUuid(id)) return null
  const row = await db.producer.findUnique({
    where: { id },
    include: {
      ward: { select: { fullNameVi: true } },
      mergedInto: { select: { id: true, name: true } },
      merged: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
      merchants: { select: { id: true, name: true }, orderBy: { createdAt: 'asc' } },
    },
  })
  if (!row) return null
  const where = { producerId: id, withdrawnAt: null }
  const [ids, productCount, history] = await Promise.all([
    db.registeredProduct.findMany({ where, select: { id: true }, orderBy: { name: 'asc' }, take: PRODUCTS_NAMED }),
    db.registeredProduct.count({ where }),
    listProducerHistory(id),
  ])
  return {
    ...{ id, name: row.name, taxCode: row.taxCode, legalForm: row.legalForm, phone: row.phone },
    ...{ address: row.address && maskedText(row.address), ward: row.ward?.fullNameVi ?? null },
    ...{ withdrawnAt: row.withdrawnAt, mergedInto: row.mergedInto, merged: row.merged, merchants: row.merchants },
    products: await readLines(ids.map((one) => one.id)),
    ...{ productCount, history },
  }
}
