import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { isUuid } from '@/lib/format/ids'
import type { CertificateState } from '../change-rules'
import { maskedText } from '../masked-cells'
import { type HistoryEntry, listProductHistory } from './history'

export type CertificateRecord = {
  id: string
  stars: number
  code: string | null
  decisionNumber: string
  issuedOn: Day
  ownLastDay: Day
  lastDay: Day
  state: CertificateState
  revocation: { effectiveOn: Day; ground: string; documentNumber: string } | null
}

export type ProductRecord = {
  id: string
  name: string
  setNumber: number
  setVi: string
  setEn: string
  address: string | null
  ward: string | null
  /** When it was taken back or merged; null while it stands in the registry. */
  withdrawnAt: Date | null
  mergedInto: { id: string; name: string } | null
  /** Spellings that were merged into it. */
  merged: { id: string; name: string }[]
  producer: { id: string; name: string; taxCode: string | null; address: string | null; phone: string | null }
  certificates: CertificateRecord[]
  listings: { id: string; merchantId: string; merchant: string; isOpen: boolean }[]
  history: HistoryEntry[]
}

type Standing = {
  id: string
  stars: number
  code: string | null
  decision_number: string
  issued_on: Date
  own_last_day: Date
  last_day: Date
  state: CertificateState
  revoked_on: Date | null
  revocation_ground: string | null
}

const masked = (text: string | null) => text && maskedText(text)

/** The certificates of a product with where they stand today, latest first. */
export async function readStandings(productId: string): Promise<CertificateRecord[]> {
  const rows = await db.$queryRaw<(Standing & { document: string | null })[]>`
    SELECT s.id, s.stars, s.code, s.decision_number, s.issued_on, s.own_last_day, s.last_day, s.state, s.revoked_on,
      s.revocation_ground::text, (SELECT r.document_number FROM certificate_revocation r
        WHERE r.certificate_id = s.id AND r.effective_on = s.revoked_on ORDER BY r.recorded_at LIMIT 1) AS document
    FROM certificate_standing s WHERE s.product_id = ${productId}::uuid ORDER BY s.issued_on DESC, s.id`
  return rows.map((row) => ({
    ...{ id: row.id, stars: row.stars, code: row.code, decisionNumber: row.decision_number, state: row.state },
    ...{
      issuedOn: dayOfDate(row.issued_on),
      ownLastDay: dayOfDate(row.own_last_day),
      lastDay: dayOfDate(row.last_day),
    },
    revocation:
      row.revoked_on && row.revocation_ground
        ? {
            ...{ effectiveOn: dayOfDate(row.revoked_on), ground: row.revocation_ground },
            documentNumber: row.document ?? '',
          }
        : null,
  }))
}

/** One registered product with everything that is known about it and was; null when there is none. */
export async function findProductRecord(_: StaffActor, id: string): Promise<ProductRecord | null> {
  if (!isUuid(id)) return null
  const product = await db.registeredProduct.findUnique({
    where: { id },
    include: {
      ...{ set: true, ward: true, producer: { include: { ward: true } } },
      mergedInto: { select: { id: true, name: true } },
      merged: { select: { id: true, name: true }, orderBy: { name: 'asc' } },
      listings: { include: { merchant: { select: { id: true, name: true } } } },
    },
  })
  if (!product) return null
  const { producer } = product
  const [certificates, history] = await Promise.all([
    readStandings(id),
    listProductHistory([id, ...product.merged.map((one) => one.id)], producer.id),
  ])
  return {
    ...{ id, name: product.name, setNumber: product.setNumber, withdrawnAt: product.withdrawnAt },
    ...{ setVi: product.set.nameVi, setEn: product.set.nameEn, mergedInto: product.mergedInto, merged: product.merged },
    address: masked(product.address),
    ward: (product.ward ?? producer.ward)?.fullNameVi ?? null,
    producer: {
      ...{ id: producer.id, name: producer.name, taxCode: producer.taxCode, phone: producer.phone },
      address: masked(producer.address),
    },
    certificates,
    listings: product.listings.map((one) => ({
      ...{ id: one.id, merchantId: one.merchant.id, merchant: one.merchant.name, isOpen: one.isOpen },
    })),
    history,
  }
}
