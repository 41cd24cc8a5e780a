import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { maskTaxCode } from '@/lib/format/people'
import type { LegalForm, ProducerChoice } from '../types'

export const PRODUCERS_SHOWN = 30

type Row = {
  id: string
  name: string
  legalForm: LegalForm
  taxCode: string | null
  wardVi: string | null
  wardEn: string | null
  products: bigint
  certified: bigint
  merchantId: string | null
  merchantName: string | null
}

const rowsWhere = (condition: Prisma.Sql) => db.$queryRaw<Row[]>`
  SELECT p.id, p.name, p.legal_form AS "legalForm", p.tax_code AS "taxCode",
    w.full_name_vi AS "wardVi", w.full_name_en AS "wardEn",
    coalesce(c.products, 0) AS products, coalesce(c.certified, 0) AS certified,
    m.id AS "merchantId", m.name AS "merchantName"
  FROM producer p
  LEFT JOIN ward w ON w.code = p.ward_code
  LEFT JOIN LATERAL (SELECT id, name FROM merchant WHERE producer_id = p.id ORDER BY created_at LIMIT 1) m ON true
  LEFT JOIN (
    SELECT rp.producer_id, count(*) AS products, count(s.product_id) AS certified
    FROM registered_product rp LEFT JOIN shown_certificate s ON s.product_id = rp.id
    WHERE rp.withdrawn_at IS NULL
    GROUP BY rp.producer_id) c ON c.producer_id = p.id
  WHERE p.withdrawn_at IS NULL AND ${condition}
  ORDER BY certified DESC, p.name COLLATE "vi-x-icu", p.id LIMIT ${PRODUCERS_SHOWN}`

const toChoice = ({ taxCode, products, certified, ...row }: Row): ProducerChoice => ({
  ...row,
  taxCodeShown: taxCode && maskTaxCode(taxCode),
  products: Number(products),
  certified: Number(certified),
})

/** Producers whose name or ward begins with every word asked for; without a question those that no merchant stands for yet. */
export async function listProducerChoices(_: StaffActor, query: string): Promise<ProducerChoice[]> {
  const condition = query
    ? Prisma.sql`(NOT EXISTS (
          SELECT FROM regexp_split_to_table(trim(search_folded(${query})), ' ') AS word
          WHERE search_folded(concat_ws(' ', p.name, w.full_name_vi, w.name_vi_alt)) NOT LIKE '% ' || word || '%')
        OR p.tax_code = ${query})`
    : Prisma.sql`m.id IS NULL AND c.products > 0`
  return (await rowsWhere(condition)).map(toChoice)
}

/** One producer of the registry; null when there is no such one. */
export async function findProducerChoice(_: StaffActor, producerId: string): Promise<ProducerChoice | null> {
  const [row] = await rowsWhere(Prisma.sql`p.id = ${producerId}::uuid`)
  return row ? toChoice(row) : null
}
