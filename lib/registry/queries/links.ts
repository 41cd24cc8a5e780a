import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { type LinkReason, linkReasonsOf, rankedCandidates, type Signs } from '../match-rules'

export const merchantsPerPage = 20

export type LinkCandidate = {
  id: string
  name: string
  ward: string | null
  products: number
  reasons: LinkReason[]
}
export type UnlinkedMerchant = {
  id: string
  name: string
  ward: string | null
  isTrader: boolean
  candidates: LinkCandidate[]
}

type MerchantRow = Signs & { id: string; name: string; ward: string | null; isTrader: boolean }
type PairRow = Signs & { merchantId: string; id: string; name: string; ward: string | null; products: number }

const byMerchant = async (ids: string[]) => {
  if (ids.length === 0) return []
  return db.$queryRaw<PairRow[]>`
    WITH seeker AS (SELECT id, tax_code, search_folded(name) AS folded, ward_code, phone FROM merchant WHERE id = ANY(${ids}::uuid[])),
    pair AS (
      SELECT s.id AS merchant_id, o.id FROM seeker s JOIN producer o ON o.tax_code = s.tax_code
      UNION SELECT s.id, o.id FROM seeker s JOIN producer o ON o.name_folded = s.folded
      UNION SELECT s.id, o.id FROM seeker s JOIN producer o ON o.phone = s.phone)
    SELECT pair.merchant_id AS "merchantId", o.id, o.name, o.tax_code AS "taxCode", o.name_folded AS "nameFolded",
      o.ward_code AS "wardCode", o.phone, w.full_name_vi AS ward,
      (SELECT count(*)::int FROM registered_product p WHERE p.producer_id = o.id AND p.withdrawn_at IS NULL) AS products
    FROM pair JOIN producer o ON o.id = pair.id LEFT JOIN ward w ON w.code = o.ward_code
    WHERE o.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM merchant m WHERE m.producer_id = o.id)
      AND NOT EXISTS (
        SELECT FROM registry_change c WHERE c.kind = 'REFUSE_LINK' AND c.made_at IS NOT NULL
          AND c.subject_id = pair.merchant_id::text AND c.other_id = o.id
          AND NOT EXISTS (SELECT FROM registry_change u WHERE u.undoes_id = c.id AND u.made_at IS NOT NULL))`
}

/** Merchants without a producer of the registry, by name, each with those that it may be; and how many producers have none. */
export async function listUnlinked(
  _: StaffActor,
  after: string | null,
): Promise<{ merchants: UnlinkedMerchant[]; total: number; producers: number; next: string | null }> {
  const [rows, [counts]] = await Promise.all([
    db.$queryRaw<MerchantRow[]>`
      SELECT m.id, m.name, m.tax_code AS "taxCode", search_folded(m.name) AS "nameFolded", m.ward_code AS "wardCode", m.phone,
        w.full_name_vi AS ward, EXISTS (SELECT FROM authorisation a WHERE a.merchant_id = m.id) AS "isTrader"
      FROM merchant m LEFT JOIN ward w ON w.code = m.ward_code
      WHERE m.producer_id IS NULL
        AND (${after}::uuid IS NULL OR (m.name COLLATE "vi-x-icu", m.id) > (
          SELECT f.name COLLATE "vi-x-icu", f.id FROM merchant f WHERE f.id = ${after}::uuid))
      ORDER BY m.name COLLATE "vi-x-icu", m.id LIMIT ${merchantsPerPage + 1}`,
    db.$queryRaw<{ total: number; producers: number }[]>`
      SELECT (SELECT count(*)::int FROM merchant WHERE producer_id IS NULL) AS total,
        (SELECT count(*)::int FROM producer o WHERE o.withdrawn_at IS NULL
          AND NOT EXISTS (SELECT FROM merchant m WHERE m.producer_id = o.id)) AS producers`,
  ])
  const shown = rows.slice(0, merchantsPerPage)
  const pairs = await byMerchant(shown.map(({ id }) => id))
  return {
    ...(counts ?? { total: 0, producers: 0 }),
    next: rows.length > merchantsPerPage ? (shown.at(-1)?.id ?? null) : null,
    merchants: shown.map((merchant) => ({
      ...{ id: merchant.id, name: merchant.name, ward: merchant.ward, isTrader: merchant.isTrader },
      candidates: rankedCandidates(
        pairs
          .filter(({ merchantId }) => merchantId === merchant.id)
          .map(({ id, name, ward, products, ...signs }) => ({
            ...{ id, name, ward, products },
            reasons: linkReasonsOf(merchant, { ...signs, nameFolded: signs.nameFolded }),
          })),
      ),
    })),
  }
}
