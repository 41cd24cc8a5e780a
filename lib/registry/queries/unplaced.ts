import 'server-only'
import type { StaffActor } from '@/lib/auth/actors'
import { db } from '@/lib/db/client'
import { dayOf } from '@/lib/format/days'
import { maskedText } from '../masked-cells'
import { findRegistryFacts } from '../registry-facts'
import { WardMatcher } from '../ward-matching'

export const addressesPerPage = 20

export type UnplacedAddress = {
  /** The text as it stands in the rows; what is shown has personal IDs masked. */
  address: string
  shown: string
  producers: number
  products: number
  example: string
  candidates: { code: string; name: string; isSure: boolean }[]
}

/** Addresses of producers and products without a ward, each text once, with the wards that it may mean. */
export async function listUnplaced(
  _: StaffActor,
  after: string,
): Promise<{ addresses: UnplacedAddress[]; total: number; withoutAddress: number; next: string | null }> {
  const [rows, [counts], facts] = await Promise.all([
    db.$queryRaw<{ address: string; producers: number; products: number; example: string }[]>`
      SELECT address, (count(*) FILTER (WHERE what = 'producer'))::int AS producers,
        (count(*) FILTER (WHERE what = 'product'))::int AS products, min(name) AS example
      FROM (
        SELECT address, 'producer' AS what, name FROM producer
        WHERE ward_code IS NULL AND withdrawn_at IS NULL AND address > ${after}
        UNION ALL
        SELECT p.address, 'product', p.name FROM registered_product p
        WHERE p.ward_code IS NULL AND p.withdrawn_at IS NULL AND p.address > ${after}) found
      GROUP BY address ORDER BY address LIMIT ${addressesPerPage + 1}`,
    db.$queryRaw<{ total: number; withoutAddress: number }[]>`
      SELECT (SELECT count(*)::int FROM (
          SELECT address FROM producer WHERE ward_code IS NULL AND withdrawn_at IS NULL AND address <> ''
          UNION SELECT address FROM registered_product WHERE ward_code IS NULL AND withdrawn_at IS NULL AND address <> '') texts) AS total,
        (SELECT count(*)::int FROM producer WHERE ward_code IS NULL AND withdrawn_at IS NULL AND coalesce(address, '') = '') AS "withoutAddress"`,
    findRegistryFacts(dayOf(new Date())),
  ])
  const matcher = new WardMatcher(facts.wards)
  const shown = rows.slice(0, addressesPerPage)
  return {
    ...(counts ?? { total: 0, withoutAddress: 0 }),
    next: rows.length > addressesPerPage ? (shown.at(-1)?.address ?? null) : null,
    addresses: shown.map((row) => ({
      ...row,
      shown: maskedText(row.address),
      candidates: matcher.candidates(row.address).map(({ ward, isSure }) => ({
        ...{ code: ward.code, name: ward.fullNameVi, isSure },
      })),
    })),
  }
}
