import 'server-only'
import type { Transaction } from '@/lib/db/client'
import { type Day, dayOfDate } from '@/lib/format/days'
import { nameKey } from '@/lib/registry/identity'
import { inOrderOfReason, matchReason, type Named } from './matching-rules'
import type { MatchReason, OfferedProduct } from './types'

type Client = Pick<Transaction, '$queryRaw'>

export type FoundProducer = {
  id: string
  name: string
  taxCode: string | null
  wardCode: string | null
  wardVi: string | null
  wardEn: string | null
}

/** Producers with products that share the code, the ward or the name; the rules say which of them match. */
const listCandidates = (client: Client, { taxCode, name, wardCode }: Named) => {
  const code = taxCode ?? ''
  const firm = code.length === 12 ? code : code.slice(0, 10)
  return client.$queryRaw<FoundProducer[]>`
    SELECT p.id, p.name, p.tax_code AS "taxCode", p.ward_code AS "wardCode", w.full_name_vi AS "wardVi",
      w.full_name_en AS "wardEn"
    FROM producer p LEFT JOIN ward w ON w.code = p.ward_code
    WHERE (p.ward_code = ${wardCode} OR p.name_key = ${nameKey(name)} OR p.tax_code = ${firm}
        OR p.tax_code LIKE ${firm.length === 10 ? `${firm}-%` : firm})
      AND p.withdrawn_at IS NULL
      AND EXISTS (SELECT FROM registered_product WHERE producer_id = p.id AND withdrawn_at IS NULL)
    ORDER BY p.name COLLATE "vi-x-icu", p.id`
}

/** Producers of the registry that may be the one stated, the likeliest first; with their codes, so for an administrator. */
export async function matchRegistry(
  client: Client,
  stated: Named,
): Promise<(FoundProducer & { reason: MatchReason })[]> {
  const found = (await listCandidates(client, stated)).flatMap((producer) => {
    const reason = matchReason(stated, producer)
    return reason ? [{ ...producer, reason }] : []
  })
  return inOrderOfReason(found)
}

export const readProducers = (client: Client, ids: string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : client.$queryRaw<FoundProducer[]>`
        SELECT p.id, p.name, p.tax_code AS "taxCode", p.ward_code AS "wardCode", w.full_name_vi AS "wardVi",
          w.full_name_en AS "wardEn"
        FROM producer p LEFT JOIN ward w ON w.code = p.ward_code WHERE p.id = ANY(${ids}::uuid[])`

type ProductRow = { id: string; producerId: string; name: string; setVi: string; setEn: string }
type CertificateRow = { productId: string; stars: number; number: string; issuedOn: Date }

/** What the city made public about the products of producers: by producer, certified ones first. */
export async function readProducts(client: Client, producerIds: string[]): Promise<Map<string, OfferedProduct[]>> {
  if (producerIds.length === 0) return new Map()
  const rows = await client.$queryRaw<ProductRow[]>`
    SELECT p.id, p.producer_id AS "producerId", p.name, s.name_vi AS "setVi", s.name_en AS "setEn"
    FROM registered_product p JOIN ocop_set s ON s.number = p.set_number
    WHERE p.producer_id = ANY(${producerIds}::uuid[]) AND p.withdrawn_at IS NULL ORDER BY p.name COLLATE "vi-x-icu", p.id`
  const certificates = await client.$queryRaw<CertificateRow[]>`
    SELECT product_id AS "productId", stars, coalesce(code, decision_number) AS number, issued_on AS "issuedOn"
    FROM shown_certificate WHERE product_id = ANY(${rows.map(({ id }) => id)}::uuid[])`
  const shown = new Map(certificates.map((one) => [one.productId, one]))
  const products = new Map<string, OfferedProduct[]>()
  for (const { id, producerId, ...product } of rows) {
    const found = shown.get(id)
    const certificate = found
      ? { stars: found.stars, number: found.number, issuedOn: dayOfDate(found.issuedOn) satisfies Day }
      : null
    products.set(producerId, [...(products.get(producerId) ?? []), { ...product, certificate }])
  }
  for (const [id, list] of products)
    products.set(
      id,
      list.sort((a, b) => Number(b.certificate !== null) - Number(a.certificate !== null)),
    )
  return products
}
